package org.waymark.command.release;

import static org.waymark.command.release.ReleaseRefusal.ANOTHER_WAS_SIGNED;
import static org.waymark.command.release.ReleaseRefusal.NOT_OUT;
import static org.waymark.command.release.ReleaseRefusal.OUT_ALREADY;
import static org.waymark.command.release.ReleaseRefusal.REASON_MISSING;
import static org.waymark.command.release.ReleaseRefusal.TWO_MUST_SIGN;
import static org.waymark.command.release.ReleaseRefusal.UNDER_EMBARGO;
import static org.waymark.command.release.ReleaseRefusal.WITHDRAWN;
import static org.waymark.command.release.ReleaseTest.CHANGED;
import static org.waymark.command.release.ReleaseTest.DRAFTED;
import static org.waymark.command.release.ReleaseTest.GONE;
import static org.waymark.command.release.ReleaseTest.LEARNERS;
import static org.waymark.command.release.ReleaseTest.NOW;
import static org.waymark.command.release.ReleaseTest.OUT;
import static org.waymark.command.release.ReleaseTest.PETRA;
import static org.waymark.command.release.ReleaseTest.SEEN;
import static org.waymark.command.release.ReleaseTest.SIGNED;
import static org.waymark.command.release.ReleaseTest.SIGNED_TOO;
import static org.waymark.command.release.ReleaseTest.TODAY;
import static org.waymark.command.release.ReleaseTest.outline;

import java.time.Clock;
import java.time.ZoneOffset;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.release.ReleaseCommand.PublishRelease;
import org.waymark.command.release.ReleaseCommand.WithdrawRelease;
import org.waymark.command.release.ReleaseEvent.ReleaseDrafted;

class ReleasePublishingTest {

    final AggregateTestFixture<Release> release = new AggregateTestFixture<>(Release.class);

    @BeforeEach
    void theClockIsGiven() {
        release.registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Nested
    class Publishing {

        @Test
        void letsItsReadersHaveWhatTwoSigned() {
            release.given(DRAFTED, SIGNED, SIGNED_TOO)
                    .when(new PublishRelease(LEARNERS, SEEN, PETRA))
                    .expectEvents(OUT);
        }

        @Test
        void takesTwoSignatures() {
            release.given(DRAFTED, SIGNED)
                    .when(new PublishRelease(LEARNERS, SEEN, PETRA))
                    .expectExceptionDetails(TWO_MUST_SIGN);
        }

        @Test
        void isOfWhatTheySigned() {
            release.given(DRAFTED, SIGNED, SIGNED_TOO)
                    .when(new PublishRelease(LEARNERS, CHANGED, PETRA))
                    .expectExceptionDetails(ANOTHER_WAS_SIGNED);
        }

        @Test
        void waitsForItsDay() {
            var tomorrow = outline(TODAY.plusDays(1), new IndicatorId("learners"));
            release.given(new ReleaseDrafted(LEARNERS, tomorrow, NOW, PETRA), SIGNED, SIGNED_TOO)
                    .when(new PublishRelease(LEARNERS, SEEN, PETRA))
                    .expectExceptionDetails(UNDER_EMBARGO);
        }

        @Test
        void happensOnce() {
            release.given(DRAFTED, SIGNED, SIGNED_TOO, OUT)
                    .when(new PublishRelease(LEARNERS, SEEN, PETRA))
                    .expectExceptionDetails(OUT_ALREADY);
        }
    }

    @Nested
    class Withdrawing {

        @Test
        void givesAReason() {
            release.given(DRAFTED, SIGNED, SIGNED_TOO, OUT)
                    .when(new WithdrawRelease(LEARNERS, GONE.reason(), PETRA))
                    .expectEvents(GONE);
            release.given(DRAFTED, SIGNED, SIGNED_TOO, OUT)
                    .when(new WithdrawRelease(LEARNERS, " ", PETRA))
                    .expectExceptionDetails(REASON_MISSING);
        }

        @Test
        void isOfWhatIsOut() {
            release.given(DRAFTED)
                    .when(new WithdrawRelease(LEARNERS, GONE.reason(), PETRA))
                    .expectExceptionDetails(NOT_OUT);
        }

        @Test
        void happensOnce() {
            release.given(DRAFTED, SIGNED, SIGNED_TOO, OUT, GONE)
                    .when(new WithdrawRelease(LEARNERS, GONE.reason(), PETRA))
                    .expectExceptionDetails(WITHDRAWN);
        }
    }
}
