package org.waymark.ui.site;

import static org.waymark.ui.site.SamplePlan.PLAN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.waymark.command.ParticipantId;
import org.waymark.command.Words;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.Lineage;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.progress.GoalProgress;
import org.waymark.query.progress.StrategyProgress;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.query.strategy.Terms;
import org.waymark.query.version.VersionId;
import org.waymark.query.version.VersionPage;

/** A plan that took the goal on work over from the sample plan a year after that was adopted. */
final class SampleHeir {

    static final StrategyId HEIR = new StrategyId("sample-heir");

    private static final LocalDate DECIDED = LocalDate.of(2026, 1, 2);

    private SampleHeir() {}

    static StrategyPage page() {
        var goal = goal();
        var from = new Lineage(PLAN, new GoalId("employment"));
        var terms = new Terms(List.of(), null, List.of(), null, List.of(), null, from);
        var entry =
                new GoalEntry(goal.goal(), 1, List.of(goal.measures().getFirst().measure()), List.of(), terms);
        return new StrategyPage(HEIR, Edition.ADOPTED, 1, 0, SamplePlan.outline(), List.of(entry), List.of());
    }

    static StrategyProgress progress() {
        return new StrategyProgress(HEIR, 1, SamplePlan.outline(), Map.of(), List.of(goal()));
    }

    static VersionPage version() {
        return new VersionPage(
                new VersionId(HEIR, 1),
                DECIDED,
                DECIDED,
                Instant.parse("2026-11-01T10:00:00Z"),
                new ParticipantId("ana"),
                Words.english("Taken over"),
                List.of(),
                page());
    }

    private static GoalProgress goal() {
        return SamplePlan.progress().goals().getFirst();
    }
}
