package org.waymark.ui.site;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Is the country on course, and did anyone listen? */
@Controller
class OverviewPages {

    private static final int LATEST_ENTRIES = 3;

    private final Pages pages;
    private final PublicRecord record;
    private final Quotes quotes;
    private final Clock clock;

    OverviewPages(Pages pages, PublicRecord record, Quotes quotes, Clock clock) {
        this.pages = pages;
        this.record = record;
        this.quotes = quotes;
        this.clock = clock;
    }

    /** In the language the reader's browser asks for. */
    @GetMapping("/")
    View anyLanguage(HttpServletRequest request, @RequestParam(name = "asof", required = false) @Nullable String asof) {
        return overview(pages.preferred(request.getLocales()), asof);
    }

    @GetMapping({"/{lang:[a-z]{2,3}}", "/{lang:[a-z]{2,3}}/"})
    View overview(
            @PathVariable("lang") String lang, @RequestParam(name = "asof", required = false) @Nullable String asof) {
        var known = record.known(asof);
        var page = pages.page(lang, "/", "overview").known(known.day());
        var content = new HashMap<String, Object>();
        known.progress().stream().findFirst().ifPresent(plan -> content.put("plan", Progress.of(plan, page.wording())));
        content.put("places", Places.of(known.places(), record.organisations()));
        content.put(
                "said",
                known.ledger().stream()
                        .limit(LATEST_ENTRIES)
                        .map(theme -> Entry.of(theme, quotes.of(theme, 1, lang), LocalDate.now(clock)))
                        .toList());
        content.put("today", LocalDate.now(clock));
        return pages.show("overview", page, content);
    }
}
