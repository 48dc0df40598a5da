package org.waymark.query.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.query.Cast.MINA;
import static org.waymark.query.Cast.PETRA;
import static org.waymark.query.commitment.Pledges.EQUAL_PAY;
import static org.waymark.query.commitment.Pledges.EQUAL_PAY_ADDED;
import static org.waymark.query.commitment.Pledges.SIX;
import static org.waymark.query.commitment.Pledges.SIXTEEN;
import static org.waymark.query.commitment.Pledges.SIXTEEN_ADDED;
import static org.waymark.query.commitment.Pledges.SIX_ADDED;
import static org.waymark.query.commitment.Pledges.clause;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.command.commitment.Clause;
import org.waymark.command.commitment.CommitmentEvent.CommitmentCorrected;
import org.waymark.command.commitment.CommitmentEvent.CommitmentRetired;
import org.waymark.command.commitment.Instrument;
import org.waymark.query.History;
import org.waymark.query.ProjectionHarness;
import org.waymark.query.commitment.CommitmentPage.Step;

class CommitmentProjectionTest {

    static final Clause MENDED = clause(Instrument.GLOBAL_COMPACT, 2018, "Inclusion and cohesion");

    final ProjectionHarness.Told catalogue = ProjectionHarness.of(CommitmentProjection::new)
            .given(
                    SIXTEEN_ADDED,
                    SIX_ADDED,
                    new CommitmentCorrected(SIXTEEN, 2, MENDED, "Cohesion was left out", MINA),
                    EQUAL_PAY_ADDED,
                    new CommitmentRetired(SIXTEEN, "Superseded", PETRA));

    @Test
    void readsAsItWasCorrectedLastAndSaysHowItCameToThat() {
        catalogue.answer(
                new FindCommitment(SIXTEEN),
                CommitmentPage.class,
                page -> assertThat(page)
                        .contains(new CommitmentPage(
                                SIXTEEN,
                                2,
                                MENDED,
                                true,
                                List.of(
                                        new Step("commitment.commitment-added", History.at(0), null, PETRA),
                                        new Step(
                                                "commitment.commitment-corrected",
                                                History.at(2),
                                                "Cohesion was left out",
                                                MINA),
                                        new Step(
                                                "commitment.commitment-retired",
                                                History.at(4),
                                                "Superseded",
                                                PETRA)))));
    }

    @Test
    void areListedByInstrumentAndByTheNumbersInTheirCodes() {
        catalogue.answersThat(
                new FindCommitments(),
                CommitmentPage.class,
                pages -> assertThat(pages)
                        .extracting(CommitmentPage::commitment)
                        .containsExactly(EQUAL_PAY, SIX, SIXTEEN));
    }
}
