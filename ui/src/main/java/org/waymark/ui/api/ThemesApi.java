package org.waymark.ui.api;

import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.command.strategy.StrategyId;
import org.waymark.command.theme.ThemeCommand;
import org.waymark.command.theme.ThemeCommand.CloseLoop;
import org.waymark.command.theme.ThemeCommand.DecideTheme;
import org.waymark.command.theme.ThemeCommand.OpenTheme;
import org.waymark.query.theme.FindThemes;
import org.waymark.query.theme.ThemePage;
import org.waymark.ui.Desk;
import org.waymark.ui.api.Sending.ActDone;
import tools.jackson.databind.node.ObjectNode;

/** What several voices ask: opened, decided about with reasons, and closed with what became of it. */
@RestController
@RequestMapping("/api/v1/themes")
class ThemesApi {

    private final Desk desk;
    private final Sending sending;
    private final ThemeEntries entries;

    ThemesApi(Desk desk, Sending sending, ThemeEntries entries) {
        this.desk = desk;
        this.sending = sending;
        this.entries = entries;
    }

    @GetMapping
    List<ThemeEntries.Entry> all(@RequestParam @Nullable String strategy, @Nullable Principal caller) {
        var question = new FindThemes(strategy == null ? null : new StrategyId(strategy));
        return desk.list(question, ThemePage.class, sending.account(caller)).stream()
                .map(entries::of)
                .toList();
    }

    @PostMapping
    ActDone open(@RequestBody ObjectNode body, Principal caller) {
        var theme = body.path("theme").asString("");
        return send(OpenTheme.class, "open-theme", theme, body, caller);
    }

    @PostMapping("/{id}/decisions")
    ActDone decide(@PathVariable String id, @RequestBody ObjectNode body, Principal caller) {
        return send(DecideTheme.class, "decide-theme", id, body, caller);
    }

    @PostMapping("/{id}/closings")
    ActDone close(@PathVariable String id, @RequestBody ObjectNode body, Principal caller) {
        return send(CloseLoop.class, "close-loop", id, body, caller);
    }

    private <C extends ThemeCommand> ActDone send(
            Class<C> act, String name, String theme, ObjectNode body, Principal caller) {
        return sending.send(
                theme, name, body, caller, (by, _) -> ActReader.read(act, body, "theme", theme, by.participant()));
    }
}
