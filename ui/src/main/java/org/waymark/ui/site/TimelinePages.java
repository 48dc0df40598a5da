package org.waymark.ui.site;

import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.timeline.Lens;
import org.waymark.ui.timeline.Schedule;

/** What happens when? Every step of a plan on one line of time, and the same as a list. */
@Controller
class TimelinePages {

    private final Pages pages;
    private final PublicRecord record;
    private final PublicCrises crises;
    private final Clock clock;

    TimelinePages(Pages pages, PublicRecord record, PublicCrises crises, Clock clock) {
        this.pages = pages;
        this.record = record;
        this.crises = crises;
        this.clock = clock;
    }

    @GetMapping("/{lang:[a-z]{2,3}}/timeline")
    View timeline(
            @PathVariable("lang") String lang,
            @RequestParam(name = "strategy", defaultValue = "") String strategy,
            @RequestParam(name = "zoom", defaultValue = "") String zoom,
            @RequestParam(name = "from", defaultValue = "") String from,
            @RequestParam(name = "goal", defaultValue = "") String goal,
            @RequestParam(name = "slipped", defaultValue = "") String slipped,
            @RequestParam(name = "asof", required = false) @Nullable String asof) {
        var known = record.known(asof);
        var page = pages.page(lang, "/timeline", "timeline").known(known.day());
        var lens = Lens.of(strategy, zoom, from, goal, slipped);
        var plans = known.plans();
        var plan = plans.stream()
                .filter(one -> strategy.isEmpty() || one.strategy().value().equals(strategy))
                .findFirst();
        if (plan.isEmpty() && !strategy.isEmpty()) {
            throw new Absent();
        }
        var stories = plan.map(one -> story(known, one, lens, page)).stream().toList();
        return pages.show("timeline", page, Map.of("plans", plans, "stories", stories));
    }

    private TimelineStory story(KnownRecord known, StrategyPage plan, Lens lens, Page page) {
        var schedule = Schedule.of(plan, known.versions(plan.strategy()), known.steps(plan.strategy()), lens)
                .beside(crises.all());
        return TimelineStory.of(schedule, known.today(clock), page);
    }
}
