package org.waymark.command.commitment;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.waymark.command.commitment.CommitmentRefusal.CODE_TAKEN;
import static org.waymark.command.commitment.CommitmentRefusal.CORRECTED_MEANWHILE;
import static org.waymark.command.commitment.CommitmentRefusal.NOTHING_CORRECTED;
import static org.waymark.command.commitment.CommitmentRefusal.REASON_MISSING;
import static org.waymark.command.commitment.CommitmentRefusal.RETIRED;
import static org.waymark.command.commitment.CommitmentRefusal.SOURCE_MISSING;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.waymark.command.ParticipantId;
import org.waymark.command.Words;
import org.waymark.command.commitment.CommitmentCommand.AddCommitment;
import org.waymark.command.commitment.CommitmentCommand.CorrectCommitment;
import org.waymark.command.commitment.CommitmentCommand.RetireCommitment;
import org.waymark.command.commitment.CommitmentEvent.CommitmentAdded;
import org.waymark.command.commitment.CommitmentEvent.CommitmentCorrected;
import org.waymark.command.commitment.CommitmentEvent.CommitmentRetired;
import org.waymark.command.domain.DomainId;

class CommitmentTest {

    static final CommitmentId SIXTEEN = new CommitmentId("GCM-16");
    static final ParticipantId ADA = new ParticipantId("ada");
    static final ParticipantId PETRA = new ParticipantId("petra");
    static final Clause SAID = clause("Migrants belong", "https://example.org/gcm");
    static final Clause MENDED = clause("Migrants and societies belong together", "https://example.org/gcm");
    static final String MISREAD = "The objective speaks of societies too";
    static final CommitmentAdded ADDED = new CommitmentAdded(SIXTEEN, SAID, ADA);
    static final CommitmentCorrected CORRECTED = new CommitmentCorrected(SIXTEEN, 2, MENDED, MISREAD, ADA);
    static final CommitmentRetired GONE = new CommitmentRetired(SIXTEEN, "Superseded", ADA);

    final FixtureConfiguration<Commitment> commitment = new AggregateTestFixture<>(Commitment.class);

    static Clause clause(String text, String source) {
        return new Clause(
                Instrument.GLOBAL_COMPACT,
                2018,
                Words.english("Global Compact for Migration"),
                "Objective 16",
                Words.english(text),
                source,
                List.of(new DomainId("uk-ioi:bridges")));
    }

    @Nested
    class Adding {

        @Test
        void putsItInTheCatalogue() {
            commitment
                    .givenNoPriorActivity()
                    .when(new AddCommitment(SIXTEEN, SAID, ADA))
                    .expectEvents(ADDED);
        }

        @Test
        void twiceIsOnce() {
            commitment
                    .given(ADDED)
                    .when(new AddCommitment(SIXTEEN, SAID, PETRA))
                    .expectNoEvents();
        }

        @Test
        void underATakenCodeIsRefused() {
            commitment
                    .given(ADDED)
                    .when(new AddCommitment(SIXTEEN, MENDED, ADA))
                    .expectExceptionDetails(CODE_TAKEN);
        }

        @Test
        void takesALinkToWhereItWasPublished() {
            commitment
                    .givenNoPriorActivity()
                    .when(new AddCommitment(SIXTEEN, clause("Migrants belong", "a library"), ADA))
                    .expectExceptionDetails(SOURCE_MISSING);
        }

        @Test
        void takesAReadableCode() {
            assertThatIllegalArgumentException().isThrownBy(() -> new CommitmentId("GCM 16"));
        }
    }

    @Nested
    class Correcting {

        @Test
        void saysWhyAndRaisesTheRevision() {
            commitment
                    .given(ADDED)
                    .when(new CorrectCommitment(SIXTEEN, 1, MENDED, MISREAD, ADA))
                    .expectEvents(CORRECTED);
        }

        @Test
        void withoutAReasonIsRefused() {
            commitment
                    .given(ADDED)
                    .when(new CorrectCommitment(SIXTEEN, 1, MENDED, " ", ADA))
                    .expectExceptionDetails(REASON_MISSING);
        }

        @Test
        void awayFromItsSourceIsRefused() {
            commitment
                    .given(ADDED)
                    .when(new CorrectCommitment(SIXTEEN, 1, clause("Migrants belong", ""), MISREAD, ADA))
                    .expectExceptionDetails(SOURCE_MISSING);
        }

        @Test
        void whatSomebodyElseCorrectedIsRefused() {
            commitment
                    .given(ADDED, CORRECTED)
                    .when(new CorrectCommitment(SIXTEEN, 1, SAID, MISREAD, PETRA))
                    .expectExceptionDetails(CORRECTED_MEANWHILE);
        }

        @Test
        void nothingIsRefused() {
            commitment
                    .given(ADDED)
                    .when(new CorrectCommitment(SIXTEEN, 1, SAID, MISREAD, ADA))
                    .expectExceptionDetails(NOTHING_CORRECTED);
        }

        @Test
        void whatIsRetiredIsRefused() {
            commitment
                    .given(ADDED, GONE)
                    .when(new CorrectCommitment(SIXTEEN, 1, MENDED, MISREAD, ADA))
                    .expectExceptionDetails(RETIRED);
        }
    }

    @Nested
    class Retiring {

        @Test
        void takesItFromTheOffer() {
            commitment
                    .given(ADDED)
                    .when(new RetireCommitment(SIXTEEN, "Superseded", ADA))
                    .expectEvents(GONE);
        }

        @Test
        void takesAReason() {
            commitment.given(ADDED).when(new RetireCommitment(SIXTEEN, "", ADA)).expectExceptionDetails(REASON_MISSING);
        }

        @Test
        void happensOnce() {
            commitment
                    .given(ADDED, GONE)
                    .when(new RetireCommitment(SIXTEEN, "Superseded", ADA))
                    .expectExceptionDetails(RETIRED);
        }
    }
}
