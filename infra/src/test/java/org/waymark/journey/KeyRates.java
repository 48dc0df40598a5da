package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How long the screen takes to show a key that was pressed, in a form of nine cells and in one of 500: from the key to
 * the second frame after it, in milliseconds.
 */
final class KeyRates {

    private static final Logger LOG = LoggerFactory.getLogger(KeyRates.class);
    private static final int KEYS = 200;
    private static final String TIMED = """
            window.lags = [];
            document.addEventListener('keydown', () => {
              const pressed = performance.now();
              requestAnimationFrame(() => requestAnimationFrame(() => window.lags.push(performance.now() - pressed)));
            }, true);
            """;

    private KeyRates() {}

    public static void main(String... arguments) throws IOException, InterruptedException {
        try (var service = Installation.in(Files.createTempDirectory("waymark-keys"));
                var chromium = Chromium.start();
                var staff = Staff.signedIn("reporter", service, chromium)) {
            widen(service);
            var clerk = new Clerk(staff);
            for (var round = 0; round < 3; round++) {
                measure(clerk, "2024");
                measure(clerk, "2014");
            }
        }
        System.exit(0);
    }

    private static void widen(Installation service) throws IOException, InterruptedException {
        var cells = new TreeMap<String, Integer>();
        for (var i = 0; i < 250; i++) {
            cells.put("citizen=X%03d,sex=F".formatted(i), i % 100);
            cells.put("citizen=X%03d,sex=M".formatted(i), i % 90);
        }
        var row = Map.of("indicator", "unemployment-rate", "place", "IE", "period", "2014", "cells", cells);
        var answer = new Program(service, "reporter").post("/api/v1/reports", List.of(row));
        assertThat(answer.body()).contains("received");
    }

    private static void measure(Clerk clerk, String period) {
        clerk.opens(period);
        clerk.settles();
        var page = clerk.page();
        page.evaluate("() => {" + TIMED + "}");
        for (var i = 0; i < KEYS; i += 4) {
            clerk.types("12");
            clerk.presses("ArrowDown");
            clerk.presses("ArrowUp");
        }
        page.waitForFunction("window.lags.length >= " + KEYS);
        LOG.info(
                "{} cells: {}",
                page.locator("x-entry-grid input").count(),
                page.evaluate(
                        "() => { const all = window.lags.sort((a, b) => a - b);"
                                + " return [0.5, 0.95, 0.999].map(share => Math.round(all[Math.floor(all.length * share)])); }"));
    }
}
