package org.waymark.ui.transplant;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.Lineage;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.practice.EqualTime;
import org.waymark.query.progress.FindProgress;
import org.waymark.query.progress.GoalProgress;
import org.waymark.query.progress.StrategyProgress;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.FindStrategies;
import org.waymark.query.strategy.FindStrategy;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.query.version.FindVersions;
import org.waymark.query.version.VersionPage;
import org.waymark.ui.Desk;

/** Sets goals that bind beside those they were taken from, where these bind here too. All of it is public. */
@Component
public class Comparisons {

    private final Desk desk;

    public Comparisons(Desk desk) {
        this.desk = desk;
    }

    /** A goal that has a lineage. */
    public record Heir(StrategyPage plan, GoalEntry entry) {}

    /** Every goal that binds and was taken over from a plan of this installation. */
    public List<Heir> heirs() {
        return desk.list(new FindStrategies(Edition.ADOPTED), StrategyPage.class, Desk.ANYBODY).stream()
                .flatMap(plan -> plan.goals().stream().map(entry -> new Heir(plan, entry)))
                .filter(heir -> {
                    var from = heir.entry().terms().from();
                    return from != null && from.ofThisInstallation();
                })
                .toList();
    }

    /** The goal beside its origin; nothing where it has none here, or where one of them does not bind. */
    public Optional<Compared> of(StrategyId strategy, GoalId goal) {
        return entry(strategy, goal).flatMap(heir -> {
            var from = heir.entry().terms().from();
            return from == null || !from.ofThisInstallation() ? Optional.empty() : compared(heir, from);
        });
    }

    private Optional<Compared> compared(Heir heir, Lineage from) {
        var goal = heir.entry().goal();
        var here = heir.plan().strategy();
        return entry(from.strategy(), from.goal())
                .flatMap(origin -> progress(here, goal.goal())
                        .flatMap(one -> progress(from.strategy(), from.goal())
                                .flatMap(other -> since(here, goal.goal())
                                        .flatMap(day -> since(from.strategy(), from.goal())
                                                .map(before -> new Compared(
                                                        heir.plan(),
                                                        goal,
                                                        origin.plan(),
                                                        origin.entry().goal(),
                                                        EqualTime.of(one, day, other, before)))))));
    }

    private Optional<Heir> entry(StrategyId strategy, GoalId goal) {
        return desk.find(new FindStrategy(strategy, Edition.ADOPTED), StrategyPage.class, Desk.ANYBODY).stream()
                .flatMap(plan -> plan.goals().stream().map(entry -> new Heir(plan, entry)))
                .filter(heir -> heir.entry().goal().goal().equals(goal))
                .findFirst();
    }

    private Optional<GoalProgress> progress(StrategyId strategy, GoalId goal) {
        return desk.find(new FindProgress(strategy, Edition.ADOPTED), StrategyProgress.class, Desk.ANYBODY).stream()
                .flatMap(plan -> plan.goals().stream())
                .filter(entry -> entry.goal().goal().equals(goal))
                .findFirst();
    }

    private Optional<LocalDate> since(StrategyId strategy, GoalId goal) {
        return EqualTime.firstAdopted(desk.list(new FindVersions(strategy), VersionPage.class, Desk.ANYBODY), goal);
    }
}
