package org.waymark.query.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.waymark.command.ParticipantId.PUBLIC;
import static org.waymark.query.Cast.FINGAL;
import static org.waymark.query.Cast.MINA;
import static org.waymark.query.Cast.PETRA;
import static org.waymark.query.Cast.STRATEGY;
import static org.waymark.query.integrity.Integrity.Row.percent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.command.Words;
import org.waymark.command.feedback.About;
import org.waymark.command.feedback.Circumstances;
import org.waymark.command.feedback.FeedbackEvent.AuthorWrittenTo;
import org.waymark.command.feedback.FeedbackEvent.FeedbackGiven;
import org.waymark.command.feedback.FeedbackEvent.FeedbackWithdrawn;
import org.waymark.command.feedback.FeedbackEvent.FeedbackWithheld;
import org.waymark.command.feedback.FeedbackEvent.MessageAdded;
import org.waymark.command.feedback.FeedbackEvent.ThemeJoined;
import org.waymark.command.feedback.FeedbackId;
import org.waymark.command.feedback.Perspective;
import org.waymark.command.feedback.ReceiptTag;
import org.waymark.command.feedback.WithheldBecause;
import org.waymark.command.place.PlaceEvent.PlaceRegistered;
import org.waymark.command.place.PlaceId;
import org.waymark.command.place.PlaceLevel;
import org.waymark.command.sealed.Sealed;
import org.waymark.command.theme.Decision;
import org.waymark.command.theme.ThemeEvent.LoopClosed;
import org.waymark.command.theme.ThemeEvent.ThemeDecided;
import org.waymark.command.theme.ThemeEvent.ThemeOpened;
import org.waymark.command.theme.ThemeId;
import org.waymark.command.theme.WeDid;
import org.waymark.query.ProjectionHarness;
import org.waymark.query.place.PlaceFixture;
import org.waymark.query.theme.ThemeFixture;

class IntegrityTest {

    static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
    static final LocalDate JUNE = LocalDate.of(2026, 6, 15);
    static final Sealed WORDS = new Sealed(1, new UUID(0, 7), "iv", "words");
    static final PlaceId CLARE = new PlaceId("ie-clare");
    static final ThemeId EVENINGS = new ThemeId("evenings");
    static final ThemeId ROOMS = new ThemeId("rooms");

    final List<Object> events = new ArrayList<>();

    void given(String group, int many, Perspective who, String language, @Nullable PlaceId where, LocalDate on) {
        each(
                group,
                many,
                voice -> events.add(new FeedbackGiven(
                        voice,
                        new About(About.Kind.GENERAL, STRATEGY, null, where),
                        who,
                        language,
                        WORDS,
                        new ReceiptTag("tag-" + voice.value()),
                        null,
                Circumstances.NONE,
                        on,
                        on.plusDays(30),
                        PUBLIC)));
    }

    static void each(String group, int many, Consumer<FeedbackId> then) {
        IntStream.range(0, many).mapToObj(n -> new FeedbackId(group + n)).forEach(then);
    }

    /** Sixty voices: twenty changed something, fifteen were refused with reasons, twenty-five wait. */
    void spring() {
        given("evening", 20, Perspective.MIGRANT_OR_REFUGEE, "uk", FINGAL, MARCH);
        events.add(new ThemeOpened(EVENINGS, STRATEGY, Words.english("Evening courses"), MARCH, MINA));
        each("evening", 20, voice -> events.add(new ThemeJoined(voice, EVENINGS, MARCH, MINA)));
        events.add(new ThemeDecided(
                EVENINGS, Decision.TAKEN_UP, Words.english("So they can come"), null, MARCH.plusDays(10), PETRA));
        var did = new WeDid(WeDid.Kind.GOAL_CHANGED, STRATEGY, 2, "language");
        events.add(new LoopClosed(EVENINGS, did, Words.english("Done"), MARCH.plusDays(60), PETRA));
        given("rude", 15, Perspective.HOST_COMMUNITY, "en", FINGAL, MARCH);
        each(
                "rude",
                15,
                voice -> events.add(
                        new FeedbackWithheld(voice, WithheldBecause.PERSONAL_DATA, WORDS, MARCH.plusDays(40), MINA)));
        given("waiting", 25, Perspective.MIGRANT_OR_REFUGEE, "ar", null, MARCH);
        each("waiting", 25, voice -> events.add(new MessageAdded(voice, WORDS, MARCH.plusDays(35), PUBLIC)));
    }

    Integrity told() {
        var found = new ArrayList<Integrity>();
        ProjectionHarness.of(IntegrityProjection::new, ThemeFixture::projection, PlaceFixture::projection)
                .given(events.toArray())
                .answer(new FindIntegrity(null, JUNE), Integrity.class, one -> found.add(one.orElseThrow()));
        assertThat(found).as("told the same in every order").allMatch(found.getFirst()::equals);
        return found.getFirst();
    }

    @Test
    void answersAreCountedByWhatHappened() {
        spring();
        var total = told().total();
        assertThat(total).isEqualTo(new Integrity.Row("", 60L, 60L, 10, 20L, 35L, 20L, 25L));
        assertThat(percent(total.onTime(), total.due())).isEqualTo(33);
    }

    @Test
    void eachPerspectiveLanguageAndPlaceIsSeenByItself() {
        spring();
        var told = told();
        assertThat(told.perspectives())
                .extracting(Integrity.Row::of, Integrity.Row::voices)
                .containsExactly(tuple("HOST_COMMUNITY", 15L), tuple("MIGRANT_OR_REFUGEE", 45L));
        assertThat(told.languages()).extracting(Integrity.Row::of).containsExactly("ar", "en", "uk");
        assertThat(told.places()).extracting(Integrity.Row::of).containsExactly("", FINGAL.value());
    }

    @Test
    void fewVoicesAreNotToldAndCannotBeWorkedOut() {
        spring();
        given("few", 4, Perspective.OTHER, "so", FINGAL, MARCH);
        var told = told();
        assertThat(told.total().voices()).isEqualTo(65L);
        assertThat(told.languages().stream().filter(row -> row.voices() == null))
                .as("the few, and another so that they are not what is missing")
                .hasSizeGreaterThanOrEqualTo(2)
                .extracting(Integrity.Row::of)
                .contains("so");
    }

    @Test
    void aVoiceOfThisMonthMovesNothingYetAndOneTakenBackCountsNoMore() {
        spring();
        given("today", 30, Perspective.OTHER, "en", FINGAL, JUNE);
        given("gone", 30, Perspective.OTHER, "en", FINGAL, MARCH);
        each("gone", 30, voice -> events.add(new FeedbackWithdrawn(voice, MARCH.plusDays(1), PUBLIC)));
        assertThat(told().until()).isEqualTo(LocalDate.of(2026, 5, 31));
        assertThat(told().total().voices()).isEqualTo(60L);
    }

    @Test
    void aReplyIsAnAnswerButNoReason() {
        given("asked", 12, Perspective.OTHER, "en", FINGAL, MARCH);
        each("asked", 12, voice -> events.add(new AuthorWrittenTo(voice, WORDS, MARCH.plusDays(3), MINA)));
        var total = told().total();
        assertThat(total.medianDays()).isEqualTo(3);
        assertThat(total.onTime()).isEqualTo(10L);
        assertThat(total.reasoned()).isZero();
    }

    @Test
    void placesNobodySpokeOfAndPromisesWhoseDayHasPassedAreNamed() {
        spring();
        List.of(FINGAL, CLARE)
                .forEach(place -> events.add(
                        new PlaceRegistered(place, PlaceLevel.LOCAL_AUTHORITY, null, Words.english("Place"), PETRA)));
        events.add(new ThemeOpened(ROOMS, STRATEGY, Words.english("Rooms"), MARCH, MINA));
        events.add(new ThemeDecided(
                ROOMS, Decision.PARTLY, Words.english("Soon"), JUNE.minusDays(1), MARCH.plusDays(2), PETRA));
        var told = told();
        assertThat(told.unheard()).containsExactly(CLARE);
        assertThat(told.broken()).extracting(Integrity.Broken::theme).containsExactly(ROOMS);
    }
}
