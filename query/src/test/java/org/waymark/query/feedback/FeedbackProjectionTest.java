package org.waymark.query.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.waymark.command.ParticipantId.PUBLIC;
import static org.waymark.query.Cast.FINGAL;
import static org.waymark.query.Cast.LANGUAGE;
import static org.waymark.query.Cast.MINA;
import static org.waymark.query.Cast.PETRA;
import static org.waymark.query.Cast.STRATEGY;
import static org.waymark.query.Cast.WORK;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.command.Words;
import org.waymark.command.feedback.About;
import org.waymark.command.feedback.Circumstances;
import org.waymark.command.feedback.FeedbackEvent.FeedbackGiven;
import org.waymark.command.feedback.FeedbackEvent.FeedbackPublished;
import org.waymark.command.feedback.FeedbackEvent.FeedbackWithdrawn;
import org.waymark.command.feedback.FeedbackEvent.FeedbackWithheld;
import org.waymark.command.feedback.FeedbackEvent.ThemeJoined;
import org.waymark.command.feedback.FeedbackId;
import org.waymark.command.feedback.Perspective;
import org.waymark.command.feedback.ReceiptTag;
import org.waymark.command.feedback.WithheldBecause;
import org.waymark.command.sealed.Sealed;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.theme.Decision;
import org.waymark.command.theme.ThemeEvent.LoopClosed;
import org.waymark.command.theme.ThemeEvent.ThemeDecided;
import org.waymark.command.theme.ThemeEvent.ThemeOpened;
import org.waymark.command.theme.ThemeId;
import org.waymark.command.theme.WeDid;
import org.waymark.query.ProjectionHarness;
import org.waymark.query.theme.ThemeFixture;

class FeedbackProjectionTest {

    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    static final ThemeId EVENINGS = new ThemeId("evenings");
    static final ThemeId NIGHTS = new ThemeId("nights");
    static final ThemeId NOBODY_ASKED = new ThemeId("open");
    static final Sealed SHOWN = sealed("released");
    static final Sealed STATEMENT = sealed("statement");
    static final About ABOUT_LANGUAGE = about(LANGUAGE);

    final ProjectionHarness.Told voices = ProjectionHarness.of(FeedbackProjection::new, ThemeFixture::projection)
            .given(
                    given("received", 3, about(WORK)),
                    given("published", 0, ABOUT_LANGUAGE),
                    published("published"),
                    given("withheld", 0, ABOUT_LANGUAGE),
                    new FeedbackWithheld(id("withheld"), WithheldBecause.PERSONAL_DATA, STATEMENT, MONDAY, MINA),
                    given("joined", 1, about(WORK)),
                    published("joined"),
                    new ThemeJoined(id("joined"), NOBODY_ASKED, MONDAY, MINA),
                    given("decided", 2, ABOUT_LANGUAGE),
                    published("decided"),
                    new ThemeJoined(id("decided"), NIGHTS, MONDAY, MINA),
                    given("closed", 4, ABOUT_LANGUAGE),
                    published("closed"),
                    new ThemeJoined(id("closed"), EVENINGS, MONDAY, MINA),
                    given("withdrawn", 5, ABOUT_LANGUAGE),
                    published("withdrawn"),
                    new FeedbackWithdrawn(id("withdrawn"), MONDAY, PUBLIC),
                    opened(EVENINGS),
                    opened(NIGHTS),
                    opened(NOBODY_ASKED),
                    decided(EVENINGS),
                    decided(NIGHTS),
                    new LoopClosed(
                            EVENINGS,
                            new WeDid(WeDid.Kind.GOAL_CHANGED, STRATEGY, 2, "language"),
                            Words.english("Done"),
                            MONDAY,
                            PETRA));

    static FeedbackId id(String name) {
        return new FeedbackId(name);
    }

    static About about(GoalId goal) {
        return new About(About.Kind.GOAL, STRATEGY, goal.value(), FINGAL);
    }

    static Sealed sealed(String text) {
        return new Sealed(1, new UUID(0, 7), "iv", text);
    }

    static ReceiptTag tag(String name) {
        return new ReceiptTag("tag-of-" + name);
    }

    static FeedbackGiven given(String name, int day, About about) {
        return new FeedbackGiven(
                id(name),
                about,
                Perspective.MIGRANT_OR_REFUGEE,
                "ar",
                sealed(name),
                tag(name),
                null,
                Circumstances.NONE,
                MONDAY.plusDays(day),
                MONDAY.plusDays(day + 30),
                PUBLIC);
    }

    static FeedbackPublished published(String name) {
        return new FeedbackPublished(id(name), SHOWN, true, MONDAY, MINA);
    }

    static ThemeOpened opened(ThemeId theme) {
        return new ThemeOpened(theme, STRATEGY, Words.english("A theme"), MONDAY, PETRA);
    }

    static ThemeDecided decided(ThemeId theme) {
        return new ThemeDecided(theme, Decision.TAKEN_UP, Words.english("Right"), MONDAY, MONDAY, PETRA);
    }

    @Test
    void anAuthorSeesByReceiptHowFarTheWordsHaveCome() {
        for (var stage : Stage.values()) {
            var name = stage.name().toLowerCase(Locale.ROOT);
            voices.answer(
                    new FindByReceipt(tag(name)),
                    Voice.class,
                    voice -> assertThat(voice).hasValueSatisfying(found -> {
                        assertThat(found.feedback()).isEqualTo(id(name));
                        assertThat(found.stage()).isEqualTo(stage);
                    }));
        }
        voices.answer(
                new FindByReceipt(tag("nobody")),
                Voice.class,
                voice -> assertThat(voice).isEmpty());
    }

    @Test
    void theAuthorOfWithheldWordsSeesWhy() {
        voices.answer(
                new FindVoice(id("withheld")),
                Voice.class,
                voice -> assertThat(voice.orElseThrow())
                        .returns(Stage.WITHHELD, Voice::stage)
                        .returns(ABOUT_LANGUAGE, Voice::about)
                        .returns(sealed("withheld"), Voice::text)
                        .returns(null, Voice::shown)
                        .returns(WithheldBecause.PERSONAL_DATA, Voice::withheld)
                        .returns(STATEMENT, Voice::statement)
                        .returns(MONDAY, Voice::decidedOn));
    }

    @Test
    void whoeverStillNeedsSomebodyIsInTheInboxThoseToBeReadFirst() {
        voices.answersThat(
                new FindInbox(Pile.WAITING),
                Voice.class,
                list -> assertThat(list).extracting(Voice::feedback).containsExactly(id("received"), id("published")));
    }

    @Test
    void whatIsHeardInAThemeWaitsForTheThemeTheLatestFirst() {
        voices.answersThat(
                new FindInbox(Pile.HEARD),
                Voice.class,
                list -> assertThat(list).extracting(Voice::feedback).containsExactly(id("decided"), id("joined")));
    }

    @Test
    void whatIsClosedWithheldOrWithdrawnNeedsNobody() {
        voices.answersThat(
                new FindInbox(Pile.ENDED),
                Voice.class,
                list -> assertThat(list)
                        .extracting(Voice::feedback)
                        .containsExactly(id("withdrawn"), id("closed"), id("withheld")));
    }

    @Test
    void everybodyReadsWhatWasPublishedAndNotWithdrawnTheLatestFirst() {
        voices.answersThat(
                        new FindPublished(null),
                        Voice.class,
                        list -> assertThat(list)
                                .extracting(Voice::feedback)
                                .containsExactly(id("closed"), id("decided"), id("joined"), id("published")))
                .answersThat(
                        new FindPublished(new About(About.Kind.GOAL, STRATEGY, "work", null)),
                        Voice.class,
                        list -> assertThat(list)
                                .extracting(Voice::feedback, Voice::shown, Voice::redacted)
                                .containsExactly(tuple(id("joined"), SHOWN, true)));
    }

    @Test
    void withdrawnWordsAreShownToNobody() {
        voices.answer(
                new FindVoice(id("withdrawn")),
                Voice.class,
                voice -> assertThat(voice).map(Voice::shown).isEmpty());
    }
}
