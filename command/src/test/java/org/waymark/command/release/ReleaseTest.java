package org.waymark.command.release;

import static org.waymark.command.release.ReleaseRefusal.ANOTHER_WAS_SIGNED;
import static org.waymark.command.release.ReleaseRefusal.AUDIT_FOUND_SOMETHING;
import static org.waymark.command.release.ReleaseRefusal.NOTHING_RELEASED;
import static org.waymark.command.release.ReleaseRefusal.OUT_ALREADY;
import static org.waymark.command.release.ReleaseRefusal.SIGNED_BY_YOU;
import static org.waymark.command.release.ReleaseRefusal.TWO_MUST_SIGN;
import static org.waymark.command.release.ReleaseRefusal.WITHDRAWN;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.waymark.command.ParticipantId;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.disclosure.Readers;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.release.ReleaseCommand.DraftRelease;
import org.waymark.command.release.ReleaseCommand.PublishRelease;
import org.waymark.command.release.ReleaseCommand.SignRelease;
import org.waymark.command.release.ReleaseEvent.ReleaseDrafted;
import org.waymark.command.release.ReleaseEvent.ReleasePublished;
import org.waymark.command.release.ReleaseEvent.ReleaseSigned;
import org.waymark.command.release.ReleaseEvent.ReleaseWithdrawn;
import org.waymark.command.strategy.StrategyId;

class ReleaseTest {

    static final ReleaseId LEARNERS = new ReleaseId("learners-2024");
    static final ParticipantId PETRA = new ParticipantId("petra");
    static final ParticipantId VIKTOR = new ParticipantId("viktor");
    static final Instant NOW = Instant.parse("2026-03-14T09:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 14);
    static final Outline OUTLINE = outline(TODAY, new IndicatorId("learners"));
    static final Manifest SEEN = manifest("a", true);
    static final Manifest CHANGED = manifest("b", true);
    static final ReleaseDrafted DRAFTED = new ReleaseDrafted(LEARNERS, OUTLINE, NOW, PETRA);
    static final ReleaseSigned SIGNED = new ReleaseSigned(LEARNERS, SEEN, PETRA);
    static final ReleaseSigned SIGNED_TOO = new ReleaseSigned(LEARNERS, SEEN, VIKTOR);
    static final ReleasePublished OUT = new ReleasePublished(LEARNERS, SEEN, PETRA);
    static final ReleaseWithdrawn GONE = new ReleaseWithdrawn(LEARNERS, "A place was counted twice", PETRA);

    final AggregateTestFixture<Release> release = new AggregateTestFixture<>(Release.class);

    static Outline outline(LocalDate on, IndicatorId... indicators) {
        return new Outline(
                new StrategyId("plan"),
                Words.english("Learners"),
                List.of(indicators),
                Period.year(2024),
                Readers.EVERYBODY,
                on,
                null);
    }

    static Manifest manifest(String data, boolean safe) {
        return new Manifest(data, "p", "w", List.of(), Map.of("learners|IE|2024|", "A"), 4, 1, safe, 4, NOW, NOW);
    }

    @BeforeEach
    void theClockIsGiven() {
        release.registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Nested
    class Drafting {

        @Test
        void holdsWhatIsKnownNow() {
            release.givenNoPriorActivity()
                    .when(new DraftRelease(LEARNERS, OUTLINE, PETRA))
                    .expectEvents(DRAFTED);
        }

        @Test
        void takesAtLeastOneDataSet() {
            release.givenNoPriorActivity()
                    .when(new DraftRelease(LEARNERS, outline(TODAY), PETRA))
                    .expectExceptionDetails(NOTHING_RELEASED);
        }

        @Test
        void anewForgetsWhoSigned() {
            release.given(DRAFTED, SIGNED, SIGNED_TOO, DRAFTED)
                    .when(new PublishRelease(LEARNERS, SEEN, PETRA))
                    .expectExceptionDetails(TWO_MUST_SIGN);
        }

        @Test
        void endsWhenItIsOut() {
            release.given(DRAFTED, SIGNED, SIGNED_TOO, OUT)
                    .when(new DraftRelease(LEARNERS, OUTLINE, PETRA))
                    .expectExceptionDetails(OUT_ALREADY);
        }

        @Test
        void neverBringsBackWhatWasWithdrawn() {
            release.given(DRAFTED, SIGNED, SIGNED_TOO, OUT, GONE)
                    .when(new DraftRelease(LEARNERS, OUTLINE, PETRA))
                    .expectExceptionDetails(WITHDRAWN);
        }
    }

    @Nested
    class Signing {

        @Test
        void isForWhatWasSeen() {
            release.given(DRAFTED).when(new SignRelease(LEARNERS, SEEN, PETRA)).expectEvents(SIGNED);
        }

        @Test
        void takesTwoPeople() {
            release.given(DRAFTED, SIGNED)
                    .when(new SignRelease(LEARNERS, SEEN, PETRA))
                    .expectExceptionDetails(SIGNED_BY_YOU);
        }

        @Test
        void isForTheSameFigures() {
            release.given(DRAFTED, SIGNED)
                    .when(new SignRelease(LEARNERS, CHANGED, VIKTOR))
                    .expectExceptionDetails(ANOTHER_WAS_SIGNED);
        }

        @Test
        void waitsUntilNothingCanBeWorkedOut() {
            release.given(DRAFTED)
                    .when(new SignRelease(LEARNERS, manifest("a", false), PETRA))
                    .expectExceptionDetails(AUDIT_FOUND_SOMETHING);
        }

        @Test
        void endsWhenItIsOut() {
            release.given(DRAFTED, SIGNED, SIGNED_TOO, OUT)
                    .when(new SignRelease(LEARNERS, SEEN, new ParticipantId("mina")))
                    .expectExceptionDetails(OUT_ALREADY);
        }
    }
}
