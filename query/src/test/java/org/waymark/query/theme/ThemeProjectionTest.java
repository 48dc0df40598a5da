package org.waymark.query.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.command.ParticipantId.PUBLIC;
import static org.waymark.query.Cast.MINA;
import static org.waymark.query.Cast.PETRA;
import static org.waymark.query.Cast.STRATEGY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.command.Words;
import org.waymark.command.feedback.About;
import org.waymark.command.feedback.Circumstances;
import org.waymark.command.feedback.FeedbackEvent.FeedbackGiven;
import org.waymark.command.feedback.FeedbackEvent.FeedbackPublished;
import org.waymark.command.feedback.FeedbackEvent.FeedbackTranslated;
import org.waymark.command.feedback.FeedbackEvent.FeedbackWithdrawn;
import org.waymark.command.feedback.FeedbackEvent.ThemeJoined;
import org.waymark.command.feedback.FeedbackId;
import org.waymark.command.feedback.Perspective;
import org.waymark.command.feedback.ReceiptTag;
import org.waymark.command.sealed.Sealed;
import org.waymark.command.strategy.StrategyId;
import org.waymark.command.theme.Decision;
import org.waymark.command.theme.ThemeEvent.LoopClosed;
import org.waymark.command.theme.ThemeEvent.ThemeDecided;
import org.waymark.command.theme.ThemeEvent.ThemeOpened;
import org.waymark.command.theme.ThemeId;
import org.waymark.command.theme.WeDid;
import org.waymark.query.ProjectionHarness;
import org.waymark.query.theme.ThemePage.Closed;
import org.waymark.query.theme.ThemePage.Decided;
import org.waymark.query.theme.ThemePage.Quote;

class ThemeProjectionTest {

    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
    static final StrategyId OTHER = new StrategyId("de-nap");
    static final ThemeId EVENINGS = new ThemeId("evenings");
    static final ThemeId HOUSING = new ThemeId("housing");
    static final ThemeId PARKS = new ThemeId("parks");
    static final Words TITLE = Words.english("Classes in the evening");
    static final Words RIGHT = Words.english("People work by day");
    static final Words DONE = Words.english("The goal says so now");
    static final WeDid REWORDED = new WeDid(WeDid.Kind.GOAL_CHANGED, STRATEGY, 4, "language");
    static final Sealed SHOWN = new Sealed(1, new UUID(0, 7), "iv", "released");

    final ProjectionHarness.Told ledger = ProjectionHarness.of(ThemeProjection::new)
            .given(
                    given("late", 2),
                    given("early", 1),
                    given("gone", 0),
                    new ThemeOpened(EVENINGS, STRATEGY, TITLE, MONDAY, PETRA),
                    published("late"),
                    published("early"),
                    published("gone"),
                    joined("late"),
                    joined("early"),
                    joined("gone"),
                    new ThemeOpened(HOUSING, STRATEGY, Words.english("Rents"), MONDAY, PETRA),
                    new ThemeOpened(PARKS, OTHER, Words.english("Parks"), MONDAY, PETRA),
                    new ThemeDecided(EVENINGS, Decision.NOT_NOW, RIGHT, null, MONDAY, PETRA),
                    new ThemeDecided(EVENINGS, Decision.TAKEN_UP, RIGHT, JUNE, MONDAY, PETRA),
                    new ThemeDecided(PARKS, Decision.DECLINED, RIGHT, null, MONDAY, PETRA),
                    new FeedbackWithdrawn(new FeedbackId("gone"), MONDAY, PUBLIC),
                    new LoopClosed(EVENINGS, REWORDED, DONE, JUNE, PETRA));

    static FeedbackGiven given(String name, int day) {
        return new FeedbackGiven(
                new FeedbackId(name),
                new About(About.Kind.GENERAL, STRATEGY, null, null),
                Perspective.HOST_COMMUNITY,
                "ar",
                new Sealed(1, new UUID(0, 7), "iv", name),
                new ReceiptTag(name),
                null,
                Circumstances.NONE,
                MONDAY.plusDays(day),
                MONDAY.plusDays(30),
                PUBLIC);
    }

    static FeedbackPublished published(String name) {
        return new FeedbackPublished(new FeedbackId(name), SHOWN, false, MONDAY, MINA);
    }

    static ThemeJoined joined(String name) {
        return new ThemeJoined(new FeedbackId(name), EVENINGS, MONDAY, MINA);
    }

    static Quote quote(String name, int day) {
        var about = new About(About.Kind.GENERAL, STRATEGY, null, null);
        return new Quote(
                new FeedbackId(name),
                about,
                "ar",
                Perspective.HOST_COMMUNITY,
                MONDAY.plusDays(day),
                MONDAY.plusDays(30),
                SHOWN,
                List.of());
    }

    @Test
    void aThemeTellsFromTheFirstVoiceToWhatWasDone() {
        ledger.answer(
                new FindTheme(EVENINGS),
                ThemePage.class,
                page -> assertThat(page)
                        .contains(new ThemePage(
                                EVENINGS,
                                STRATEGY,
                                TITLE,
                                MONDAY,
                                List.of(quote("early", 1), quote("late", 2)),
                                1,
                                new Decided(Decision.TAKEN_UP, RIGHT, JUNE, MONDAY),
                                new Closed(REWORDED, DONE, JUNE))));
    }

    @Test
    void translationsStandBesideTheWordsUntilThoseAreReleasedAnew() {
        var translated = new FeedbackTranslated(new FeedbackId("early"), "en", SHOWN, true, MONDAY, MINA);
        var byHand = new FeedbackTranslated(new FeedbackId("early"), "en", SHOWN, false, MONDAY, MINA);
        var told = List.of(
                given("early", 1), new ThemeOpened(EVENINGS, STRATEGY, TITLE, MONDAY, PETRA), published("early"));
        assertThat(translations(told, joined("early"), translated, byHand))
                .containsExactly(new ThemePage.Translation("en", false, SHOWN));
        assertThat(translations(told, joined("early"), translated, published("early")))
                .isEmpty();
    }

    private static List<ThemePage.Translation> translations(List<?> told, Object... more) {
        var found = new ArrayList<ThemePage.Translation>();
        ProjectionHarness.of(ThemeProjection::new)
                .given(Stream.<Object>concat(told.stream(), Stream.of(more)).toArray())
                .answer(new FindTheme(EVENINGS), ThemePage.class, page -> {
                    found.clear();
                    found.addAll(page.orElseThrow().voices().getFirst().translations());
                });
        return found;
    }

    @Test
    void aDayThatWasPromisedRunsOut() {
        ledger.answer(
                new FindTheme(EVENINGS),
                ThemePage.class,
                page -> assertThat(page)
                        .hasValueSatisfying(closed ->
                                assertThat(closed.overdue(JUNE.plusDays(1))).isFalse()));
        var waiting = new ThemePage(EVENINGS, STRATEGY, TITLE, MONDAY, List.of(quote("early", 1)), 0, null, null);
        assertThat(waiting.overdue(MONDAY.plusDays(30))).isFalse();
        assertThat(waiting.overdue(MONDAY.plusDays(31))).isTrue();
        var decided = new Decided(Decision.PARTLY, RIGHT, JUNE, MONDAY);
        var going = new ThemePage(EVENINGS, STRATEGY, TITLE, MONDAY, List.of(), 0, decided, null);
        assertThat(going.overdue(JUNE)).isFalse();
        assertThat(going.overdue(JUNE.plusDays(1))).isTrue();
    }

    @Test
    void whatPeopleAskIsListedTheLatestFirst() {
        ledger.answersThat(
                        new FindThemes(null),
                        ThemePage.class,
                        pages -> assertThat(pages)
                                .extracting(ThemePage::theme)
                                .containsExactly(PARKS, HOUSING, EVENINGS))
                .answersThat(
                        new FindThemes(STRATEGY),
                        ThemePage.class,
                        pages -> assertThat(pages)
                                .extracting(page -> page.voices().size())
                                .containsExactly(0, 2));
    }

    @Test
    void theLedgerHoldsWhatWasDecidedTheLatestFirst() {
        ledger.answersThat(
                        new FindYouSaid(null),
                        ThemePage.class,
                        pages -> assertThat(pages).extracting(ThemePage::theme).containsExactly(EVENINGS, PARKS))
                .answersThat(
                        new FindYouSaid(OTHER),
                        ThemePage.class,
                        pages -> assertThat(pages).extracting(ThemePage::theme).containsExactly(PARKS));
    }
}
