package org.waymark.ui.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.progress.FindProgress;
import org.waymark.query.progress.StrategyProgress;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.FindStanding;
import org.waymark.query.strategy.FindStrategies;
import org.waymark.query.strategy.FindStrategy;
import org.waymark.query.strategy.Standing;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.version.FindPlanAsOf;
import org.waymark.query.version.FindVersions;
import org.waymark.query.version.VersionPage;
import org.waymark.ui.Desk;

/** Strategies as they bind; drafts are not told here. */
@RestController
@RequestMapping("/api/v1/strategies")
class StrategiesApi {

    private final Desk desk;

    StrategiesApi(Desk desk) {
        this.desk = desk;
    }

    @GetMapping
    List<StrategyAnswer> all(Locale language) {
        return desk.list(new FindStrategies(Edition.ADOPTED), StrategyPage.class, Desk.ANYBODY).stream()
                .map(page -> StrategyAnswer.of(page, language.getLanguage()))
                .toList();
    }

    @GetMapping("/{id}")
    PlanAnswer one(@PathVariable String id, @RequestParam @Nullable String asof, Locale language) {
        return asof == null ? today(id, language) : then(new StrategyId(id), Days.read("asof", asof), language);
    }

    private PlanAnswer today(String id, Locale language) {
        return desk.find(new FindStrategy(new StrategyId(id), Edition.ADOPTED), StrategyPage.class, Desk.ANYBODY)
                .map(page -> PlanAnswer.of(page, language.getLanguage()))
                .orElseThrow(() -> new NotThere("strategy", id));
    }

    /** The plan as it stood at the end of a day, with the versions there were, its life and its money by then. */
    private PlanAnswer then(StrategyId strategy, LocalDate day, Locale language) {
        var plan = desk.find(new FindPlanAsOf(strategy, day), VersionPage.class, Desk.ANYBODY)
                .map(VersionPage::plan)
                .orElseThrow(() -> notThen(strategy, day));
        var standing = desk.find(new FindStanding(strategy, day), Standing.class, Desk.ANYBODY)
                .orElseThrow(() -> notThen(strategy, day));
        return PlanAnswer.of(plan.living(standing.life(), standing.means()), language.getLanguage());
    }

    private NotThere notThen(StrategyId strategy, LocalDate day) {
        return desk.list(new FindVersions(strategy), VersionPage.class, Desk.ANYBODY).stream()
                .map(VersionPage::known)
                .min(LocalDate::compareTo)
                .map(first -> NotThere.before(strategy.value(), day, first))
                .orElseGet(() -> new NotThere("strategy", strategy.value()));
    }

    @GetMapping("/{id}/progress")
    ProgressAnswer progress(@PathVariable String id, @RequestParam @Nullable String asof) {
        var day = asof == null ? null : Days.read("asof", asof);
        return desk.find(
                        new FindProgress(new StrategyId(id), Edition.ADOPTED, day),
                        StrategyProgress.class,
                        Desk.ANYBODY)
                .map(ProgressAnswer::of)
                .orElseThrow(() -> new NotThere("strategy", id));
    }
}
