package org.waymark.ui.site;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
        var page = pages.page(lang, "/you-said", "you-said");
        var entries = record.ledger().stream()
                .map(theme -> Entry.of(theme, quotes.of(theme, 1, lang), today()))
                .toList();
        var ledger = new Ledger(entries, LedgerWish.of(query), record, page.wording());
        return pages.show("yousaid", page, Map.of("ledger", ledger));
    }

    @GetMapping("/{lang:[a-z]{2,3}}/you-said/{theme}")
    View theme(@PathVariable("lang") String lang, @PathVariable("theme") String theme) {
        var page = pages.page(lang, "/you-said/" + theme, "you-said");
        var found = record.theme(new ThemeId(theme)).orElseThrow(Absent::new);
        var plan = record.plan(found.strategy()).stream().toList();
        var changes =
                plan.stream().flatMap(one -> Changes.of(one, found).stream()).toList();
        var goals = plan.stream()
                .flatMap(one -> goals(one, found, page.wording()).stream())
                .toList();
        return pages.show(
                "theme",
                page.titled(page.plain(found.title())),
                Map.of(
                        "entry",
                        Entry.of(found, quotes.of(found, QUOTES, lang), today()),
                        "changes",
                        changes,
                        "goals",
                        goals));
    }

    /** How the goals come along that a theme is about. */
    private List<GoalStory> goals(StrategyPage plan, ThemePage theme, Wording wording) {
        var touched = Touched.goals(plan, theme).stream()
                .map(entry -> entry.goal().goal())
                .toList();
        return goals.of(plan, goal -> touched.contains(goal.goal().goal()), wording);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
