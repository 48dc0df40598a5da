package org.waymark.ui.site;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.command.practice.GoalLink;

/** What was promised, and how it comes along. */
@Controller
class GoalPages {

    private final Pages pages;
    private final PublicRecord record;
    private final GoalStories goals;
    private final Clock clock;

    GoalPages(Pages pages, PublicRecord record, GoalStories goals, Clock clock) {
        this.pages = pages;
        this.record = record;
        this.goals = goals;
        this.clock = clock;
    }

    @GetMapping("/{lang:[a-z]{2,3}}/goals")
    View goals(
            @PathVariable("lang") String lang, @RequestParam(name = "asof", required = false) @Nullable String asof) {
        var known = record.known(asof);
        var page = pages.page(lang, "/goals", "goals").known(known.day());
        var plans = known.progress().stream()
                .map(plan -> Progress.of(plan, page.wording()))
                .toList();
        var ended =
                known.plans().stream().filter(plan -> plan.life().end() != null).toList();
        return pages.show("goals", page, Map.of("plans", plans, "today", LocalDate.now(clock), "ended", ended));
    }

    @GetMapping("/{lang:[a-z]{2,3}}/goals/{slug}")
    View goal(
            @PathVariable("lang") String lang,
            @PathVariable("slug") String slug,
            @RequestParam(name = "asof", required = false) @Nullable String asof) {
        var known = record.known(asof);
        var page = pages.page(lang, "/goals/" + slug, "goals").known(known.day());
        var story = goals.named(slug, known, page.wording()).orElseThrow(Absent::new);
        var goal = story.goal().goal();
        var link = new GoalLink(story.plan().strategy(), goal.goal());
        var practices = record.practices().stream()
                .filter(PracticeWish.any().to(link)::meets)
                .toList();
        return pages.show(
                "goal",
                page.titled(page.plain(goal.name())),
                Map.of(
                        "story",
                        story,
                        "practices",
                        practices,
                        "plans",
                        known.plans(),
                        "names",
                        new SiteNames(record, page.wording())));
    }
}
