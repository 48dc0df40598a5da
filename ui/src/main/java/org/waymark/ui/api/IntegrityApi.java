package org.waymark.ui.api;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.integrity.FindIntegrity;
import org.waymark.query.integrity.Integrity;
import org.waymark.ui.Desk;

/** How those who spoke were answered. Counts of few are withheld. */
@RestController
@RequestMapping("/api/v1/integrity")
class IntegrityApi {

    private final Desk desk;
    private final Clock clock;

    IntegrityApi(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping
    Integrity all(@RequestParam @Nullable String strategy, @RequestParam @Nullable String asof) {
        var day = asof == null ? LocalDate.now(clock) : Days.read("asof", asof);
        var question = new FindIntegrity(strategy == null ? null : new StrategyId(strategy), day);
        return desk.find(question, Integrity.class, Desk.ANYBODY)
                .orElseThrow(() -> new NotThere("integrity", String.valueOf(strategy)));
    }
}
