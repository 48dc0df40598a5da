package org.waymark.ui.site;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.command.theme.ThemeId;

/** What changed because of us, and what did not, and why? */
@Controller
class YouSaidPages {

    private static final List<String> STATES = List.of("done", "going", "refused");
    private static final int QUOTES = 50;

    private final Pages pages;
    private final PublicRecord record;
    private final Quotes quotes;

    YouSaidPages(Pages pages, PublicRecord record, Quotes quotes) {
        this.pages = pages;
        this.record = record;
        this.quotes = quotes;
    }

    @GetMapping("/{lang:[a-z]{2,3}}/you-said")
    View ledger(
            @PathVariable("lang") String lang,
            @RequestParam(name = "state", required = false) @Nullable String state,
            @RequestParam(name = "asof", required = false) @Nullable String asof) {
        var known = record.known(asof);
        var page = pages.page(lang, "/you-said", "you-said").known(known.day());
        var shown = STATES.contains(state == null ? "" : state) ? state : "";
        var all = known.ledger().stream()
                .map(theme -> new Entry(theme, quotes.of(theme, 1)))
                .toList();
        var entries = all.stream()
                .filter(entry -> "".equals(shown) || entry.state().equals(shown))
                .toList();
        return pages.show(
                "yousaid",
                page,
                Map.of("entries", entries, "all", all, "state", shown == null ? "" : shown, "states", STATES));
    }

    @GetMapping("/{lang:[a-z]{2,3}}/you-said/{theme}")
    View theme(
            @PathVariable("lang") String lang,
            @PathVariable("theme") String theme,
            @RequestParam(name = "asof", required = false) @Nullable String asof) {
        var known = record.known(asof);
        var page = pages.page(lang, "/you-said/" + theme, "you-said").known(known.day());
        var found = known.theme(new ThemeId(theme)).orElseThrow(Absent::new);
        var entry = new Entry(found, quotes.of(found, QUOTES));
        var change = known.plan(found.strategy())
                .map(plan -> Changes.of(plan, found))
                .orElse(List.of());
        return pages.show("theme", page.titled(page.plain(found.title())), Map.of("entry", entry, "changes", change));
    }
}
