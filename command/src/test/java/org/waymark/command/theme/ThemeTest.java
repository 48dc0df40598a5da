package org.waymark.command.theme;

import static java.time.ZoneOffset.UTC;
import static org.waymark.command.theme.ThemeRefusal.ALREADY_CLOSED;
import static org.waymark.command.theme.ThemeRefusal.CHANGE_MISSING;
import static org.waymark.command.theme.ThemeRefusal.DECIDED_OTHERWISE;
import static org.waymark.command.theme.ThemeRefusal.DUE_MISSING;
import static org.waymark.command.theme.ThemeRefusal.NAME_TAKEN;
import static org.waymark.command.theme.ThemeRefusal.NOT_DECIDED;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.waymark.command.ParticipantId;
import org.waymark.command.Words;
import org.waymark.command.strategy.StrategyId;
import org.waymark.command.theme.ThemeCommand.CloseLoop;
import org.waymark.command.theme.ThemeCommand.DecideTheme;
import org.waymark.command.theme.ThemeCommand.OpenTheme;
import org.waymark.command.theme.ThemeEvent.LoopClosed;
import org.waymark.command.theme.ThemeEvent.ThemeDecided;
import org.waymark.command.theme.ThemeEvent.ThemeOpened;

class ThemeTest {

    static final ThemeId CLASSES = new ThemeId("evening-classes");
    static final StrategyId PLAN = new StrategyId("together");
    static final Words TITLE = Words.english("Evening classes");
    static final Words REASONS = Words.english("Twelve towns have rooms and teachers.");
    static final Words STATEMENT = Words.english("Version 4 asks for evening classes in twelve towns.");
    static final LocalDate TODAY = LocalDate.of(2026, 4, 2);
    static final LocalDate JUNE = LocalDate.of(2027, 6, 30);
    static final ParticipantId PETRA = new ParticipantId("petra");
    static final WeDid CHANGED = new WeDid(WeDid.Kind.GOAL_CHANGED, PLAN, 4, "language");
    static final WeDid NOTHING = new WeDid(WeDid.Kind.NOTHING_CHANGED, null, null, null);

    static final ThemeOpened OPENED = new ThemeOpened(CLASSES, PLAN, TITLE, TODAY, PETRA);
    static final ThemeDecided TAKEN_UP = new ThemeDecided(CLASSES, Decision.TAKEN_UP, REASONS, JUNE, TODAY, PETRA);
    static final ThemeDecided DECLINED = new ThemeDecided(CLASSES, Decision.DECLINED, REASONS, null, TODAY, PETRA);
    static final LoopClosed CLOSED = new LoopClosed(CLASSES, CHANGED, STATEMENT, TODAY, PETRA);

    final FixtureConfiguration<Theme> theme = new AggregateTestFixture<>(Theme.class)
            .registerInjectableResource(Clock.fixed(Instant.parse("2026-04-02T08:00:00Z"), UTC));

    @Nested
    class Opening {

        @Test
        void namesWhatSeveralVoicesAsk() {
            theme.givenNoPriorActivity()
                    .when(new OpenTheme(CLASSES, PLAN, TITLE, PETRA))
                    .expectEvents(OPENED);
        }

        @Test
        void twiceIsOnce() {
            theme.given(OPENED).when(new OpenTheme(CLASSES, PLAN, TITLE, PETRA)).expectNoEvents();
        }

        @Test
        void underATakenNameIsRefused() {
            theme.given(OPENED)
                    .when(new OpenTheme(CLASSES, PLAN, Words.english("Weekend classes"), PETRA))
                    .expectExceptionDetails(NAME_TAKEN);
        }
    }

    @Nested
    class Deciding {

        @Test
        void givesReasonsAndADayOfDelivery() {
            theme.given(OPENED)
                    .when(new DecideTheme(CLASSES, Decision.TAKEN_UP, REASONS, JUNE, PETRA))
                    .expectEvents(TAKEN_UP);
        }

        @Test
        void toTakeSomethingUpNeedsADay() {
            theme.given(OPENED)
                    .when(new DecideTheme(CLASSES, Decision.PARTLY, REASONS, null, PETRA))
                    .expectExceptionDetails(DUE_MISSING);
        }

        @Test
        void toDeclineNeedsNoDay() {
            theme.given(OPENED)
                    .when(new DecideTheme(CLASSES, Decision.DECLINED, REASONS, null, PETRA))
                    .expectEvents(DECLINED);
        }

        @Test
        void isOverOnceTheLoopIsClosed() {
            theme.given(OPENED, TAKEN_UP, CLOSED)
                    .when(new DecideTheme(CLASSES, Decision.DECLINED, REASONS, null, PETRA))
                    .expectExceptionDetails(ALREADY_CLOSED);
        }
    }

    @Nested
    class Closing {

        @Test
        void pointsAtWhatChanged() {
            theme.given(OPENED, TAKEN_UP)
                    .when(new CloseLoop(CLASSES, CHANGED, STATEMENT, PETRA))
                    .expectEvents(CLOSED);
        }

        @Test
        void maySayThatNothingChanged() {
            theme.given(OPENED, DECLINED)
                    .when(new CloseLoop(CLASSES, NOTHING, STATEMENT, PETRA))
                    .expectEvents(new LoopClosed(CLASSES, NOTHING, STATEMENT, TODAY, PETRA));
        }

        @Test
        void comesAfterADecision() {
            theme.given(OPENED)
                    .when(new CloseLoop(CLASSES, CHANGED, STATEMENT, PETRA))
                    .expectExceptionDetails(NOT_DECIDED);
        }

        @Test
        void withAChangeSaysWhichOne() {
            theme.given(OPENED, TAKEN_UP)
                    .when(new CloseLoop(CLASSES, new WeDid(WeDid.Kind.GOAL_CHANGED, PLAN, 4, null), STATEMENT, PETRA))
                    .expectExceptionDetails(CHANGE_MISSING);
        }

        @Test
        void cannotClaimAChangeThatWasDeclined() {
            theme.given(OPENED, DECLINED)
                    .when(new CloseLoop(CLASSES, CHANGED, STATEMENT, PETRA))
                    .expectExceptionDetails(DECIDED_OTHERWISE);
        }

        @Test
        void happensOnce() {
            theme.given(OPENED, TAKEN_UP, CLOSED)
                    .when(new CloseLoop(CLASSES, CHANGED, STATEMENT, PETRA))
                    .expectExceptionDetails(ALREADY_CLOSED);
        }
    }
}
