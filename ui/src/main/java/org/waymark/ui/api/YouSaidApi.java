package org.waymark.ui.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.theme.FindYouSaid;
import org.waymark.query.theme.ThemePage;
import org.waymark.ui.Desk;

/** What people said and what was done, refusals included. */
@RestController
@RequestMapping("/api/v1/you-said")
class YouSaidApi {

    private final Desk desk;
    private final ThemeEntries entries;

    YouSaidApi(Desk desk, ThemeEntries entries) {
        this.desk = desk;
        this.entries = entries;
    }

    @GetMapping
    List<ThemeEntries.Entry> all(@RequestParam @Nullable String strategy, @RequestParam @Nullable String asof) {
        var day = asof == null ? LocalDate.MAX : Days.read("asof", asof);
        var question = new FindYouSaid(strategy == null ? null : new StrategyId(strategy));
        return desk.list(question, ThemePage.class, Desk.ANYBODY).stream()
                .flatMap(theme -> theme.asOf(day).stream())
                .filter(theme -> theme.decided() != null)
                .map(entries::of)
                .toList();
    }
}
