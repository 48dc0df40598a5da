package org.waymark.query.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.query.progress.Status.ACHIEVED;
import static org.waymark.query.progress.Status.AT_RISK;
import static org.waymark.query.progress.Status.NOT_ASSESSED;
import static org.waymark.query.progress.Status.NO_DATA;
import static org.waymark.query.progress.Status.OFF_TRACK;
import static org.waymark.query.progress.Status.ON_TRACK;

import java.util.List;
import org.junit.jupiter.api.Test;

class StatusesTest {

    @Test
    void inOneWordAreTheWorstThatWasAssessed() {
        assertThat(Statuses.worst(List.of(ACHIEVED, AT_RISK, NO_DATA, ON_TRACK)))
                .isEqualTo(AT_RISK);
        assertThat(Statuses.worst(List.of(NO_DATA, ACHIEVED, NOT_ASSESSED))).isEqualTo(ACHIEVED);
        assertThat(Statuses.worst(List.of(OFF_TRACK, AT_RISK))).isEqualTo(OFF_TRACK);
    }

    @Test
    void withoutAnyAssessedSayWhatIsLacking() {
        assertThat(Statuses.worst(List.of(NO_DATA, NOT_ASSESSED))).isEqualTo(NOT_ASSESSED);
        assertThat(Statuses.worst(List.of(NO_DATA, NO_DATA))).isEqualTo(NO_DATA);
        assertThat(Statuses.worst(List.of())).isEqualTo(NOT_ASSESSED);
    }

    @Test
    void areCountedZeroIncluded() {
        assertThat(Statuses.counted(List.of(AT_RISK, AT_RISK, NO_DATA)))
                .containsEntry(AT_RISK, 2)
                .containsEntry(NO_DATA, 1)
                .containsEntry(ON_TRACK, 0)
                .hasSize(Status.values().length);
    }
}
