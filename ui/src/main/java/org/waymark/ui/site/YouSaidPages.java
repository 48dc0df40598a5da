package org.waymark.ui.site;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.command.theme.ThemeId;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.theme.ThemePage;
import org.waymark.ui.words.Wording;

/** What changed because of us, and what did not, and why? */
@Controller
class YouSaidPages {

    private static final int QUOTES = 50;

    private final Pages pages;
    private final PublicRecord record;
    private final Quotes quotes;
    private final GoalStories goals;
    private final Clock clock;

    YouSaidPages(Pages pages, PublicRecord record, Quotes quotes, GoalStories goals, Clock clock) {
        this.pages = pages;
        this.record = record;
        this.quotes = quotes;
        this.goals = goals;
        this.clock = clock;
    }

    @GetMapping("/{lang:[a-z]{2,3}}/you-said")
    View ledger(@PathVariable("lang") String lang, @RequestParam Map<String, String> query) {
        var known = record.known(query.get("asof"));
        var page = pages.page(lang, "/you-said", "you-said").known(known.day());
        var entries = known.ledger().stream()
                .map(theme -> Entry.of(theme, quotes.of(theme, 1, lang), known.today(clock)))
                .toList();
        var ledger = new Ledger(entries, LedgerWish.of(query), known, page.wording());
        return pages.show("yousaid", page, Map.of("ledger", ledger));
    }

    @GetMapping("/{lang:[a-z]{2,3}}/you-said/{theme}")
    View theme(
            @PathVariable("lang") String lang,
            @PathVariable("theme") String theme,
            @RequestParam(name = "asof", required = false) @Nullable String asof) {
        var known = record.known(asof);
        var page = pages.page(lang, "/you-said/" + theme, "you-said").known(known.day());
        var found = known.theme(new ThemeId(theme)).orElseThrow(Absent::new);
        var plan = known.plan(found.strategy()).stream().toList();
        var changes =
                plan.stream().flatMap(one -> Changes.of(one, found).stream()).toList();
        var touched = plan.stream()
                .flatMap(one -> touched(one, found, known, page.wording()).stream())
                .toList();
        return pages.show(
                "theme",
                page.titled(page.plain(found.title())),
                Map.of(
                        "entry",
                        Entry.of(found, quotes.of(found, QUOTES, lang), known.today(clock)),
                        "changes",
                        changes,
                        "goals",
                        touched));
    }

    /** How the goals come along that a theme is about. */
    private List<GoalStory> touched(StrategyPage plan, ThemePage theme, KnownRecord known, Wording wording) {
        var touched = Touched.goals(plan, theme).stream()
                .map(entry -> entry.goal().goal())
                .toList();
        return goals.of(plan, goal -> touched.contains(goal.goal().goal()), known, wording);
    }
}
