package org.waymark.query.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.query.Cast.PETRA;
import static org.waymark.query.Cast.ROSA;
import static org.waymark.query.Cast.STRATEGY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.command.Words;
import org.waymark.command.milestone.MilestoneEvent.ProgressReported;
import org.waymark.command.milestone.MilestoneProgressId;
import org.waymark.command.milestone.Report;
import org.waymark.command.milestone.Stage;
import org.waymark.command.strategy.MilestoneId;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.ProjectionHarness;
import org.waymark.query.milestone.MilestonePage.Entry;

class MilestoneProjectionTest {

    static final MilestoneId CLASSES = new MilestoneId("classes");
    static final MilestoneId ROOMS = new MilestoneId("rooms");
    static final Report GOOD = new Report(Stage.ON_TRACK, null, null, List.of());
    static final Report BAD = new Report(Stage.LATE, Words.english("No rooms"), null, List.of());
    static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    static ProgressReported reported(StrategyId strategy, MilestoneId milestone, Report report) {
        return new ProgressReported(new MilestoneProgressId(strategy, milestone), report, ROSA);
    }

    static ProjectionHarness.Told told() {
        return ProjectionHarness.of(MilestoneProjection::new)
                .given(
                        reported(STRATEGY, ROOMS, GOOD),
                        reported(STRATEGY, CLASSES, GOOD),
                        reported(new StrategyId("other"), CLASSES, GOOD),
                        new ProgressReported(new MilestoneProgressId(STRATEGY, CLASSES), BAD, PETRA));
    }

    @Test
    void keepsEveryReportTheLatestFirst() {
        told().answers(
                        new FindMilestones(STRATEGY),
                        MilestonePage.class,
                        new MilestonePage(
                                STRATEGY, CLASSES, List.of(new Entry(BAD, DAY, PETRA), new Entry(GOOD, DAY, ROSA))),
                        new MilestonePage(STRATEGY, ROOMS, List.of(new Entry(GOOD, DAY, ROSA))));
    }

    @Test
    void tellsNothingOfWhatNobodyReported() {
        told().answersThat(
                        new FindMilestones(new StrategyId("silent")),
                        MilestonePage.class,
                        pages -> assertThat(pages).isEmpty());
    }
}
