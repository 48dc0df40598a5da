package org.waymark.ui.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.strategy.Cause;
import org.waymark.command.strategy.Horizon;
import org.waymark.command.strategy.Measure;
import org.waymark.command.strategy.Milestone;
import org.waymark.command.strategy.MilestoneId;
import org.waymark.query.strategy.Life;
import org.waymark.query.strategy.Means;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.Change;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.query.strategy.StrategyPage.VersionEntry;
import org.waymark.query.strategy.Terms;

/** A strategy in full: its goals with measures and milestones, and how it came to read so. */
record PlanAnswer(
        @JsonUnwrapped StrategyAnswer strategy,
        Words summary,
        List<GoalAnswer> goals,
        List<VersionAnswer> versions,
        Life life,
        Means means) {

    static PlanAnswer of(StrategyPage page, String language) {
        return new PlanAnswer(
                StrategyAnswer.of(page, language),
                page.outline().summary(),
                page.goals().stream().map(GoalAnswer::of).toList(),
                page.versions().stream().map(VersionAnswer::of).toList(),
                page.life(),
                page.means());
    }

    /** A goal. */
    record GoalAnswer(
            String id,
            @Nullable String parent,
            Horizon horizon,
            Words name,
            Words description,
            int revision,
            List<Measure> measures,
            List<MilestoneAnswer> milestones,
            Terms terms) {

        static GoalAnswer of(GoalEntry entry) {
            var goal = entry.goal();
            return new GoalAnswer(
                    goal.goal().value(),
                    goal.parent() == null ? null : goal.parent().value(),
                    goal.horizon(),
                    goal.name(),
                    goal.description(),
                    entry.revision(),
                    entry.measures(),
                    entry.milestones().stream().map(MilestoneAnswer::of).toList(),
                    entry.terms());
        }
    }

    /** A planned step; without a date it is continuous. */
    record MilestoneAnswer(
            String id,
            Words name,
            @Nullable Period due,
            List<OrganisationId> responsible,
            @Nullable String source,
            List<MilestoneId> dependsOn,
            @Nullable Period from) {

        static MilestoneAnswer of(Milestone milestone) {
            return new MilestoneAnswer(
                    milestone.milestone().value(),
                    milestone.name(),
                    milestone.due(),
                    milestone.responsible(),
                    milestone.sourceUrl(),
                    milestone.dependsOn(),
                    milestone.from());
        }
    }

    /** One version. */
    record VersionAnswer(
            int version,
            Words reason,
            List<Cause> causes,
            LocalDate decidedOn,
            Instant recordedAt,
            List<Change> changes) {

        static VersionAnswer of(VersionEntry entry) {
            return new VersionAnswer(
                    entry.version(),
                    entry.reason(),
                    entry.causes(),
                    entry.decidedOn(),
                    entry.recordedAt(),
                    entry.changes());
        }
    }
}
