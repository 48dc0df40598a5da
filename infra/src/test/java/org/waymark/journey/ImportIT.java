package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A clerk fills in a template, mends five errors where they stand, sends it and keeps the receipt. */
@ExtendWith(Shared.class)
class ImportIT {

    /** Line by line: what the clerk wrote, and what they meant. */
    private static final Map<Integer, List<String>> ERRORS = new TreeMap<>(Map.of(
            2, List.of("place", "kerry", "ie-kerry"),
            3, List.of("period", "2015/16", "2015"),
            4, List.of("value", "three", "3"),
            5, List.of("place", "atlantis", "ie-meath"),
            6, List.of("period", "2099", "2015")));

    @TempDir
    Path folder;

    @Test
    void fiveErrorsAreMendedWhereTheyStandAndTheReceiptIsKept(Installation service, Chromium chromium)
            throws Exception {
        try (var clerk = Staff.signedIn("reporter", service, chromium)) {
            var file = filledIn(clerk);
            upload(clerk, file);
            clerk.press("workspace.import.check");
            clerk.window().reads(Staff.says("workspace.import.nothing-saved"));
            clerk.window().isForEverybody();
            for (var error : ERRORS.entrySet()) {
                mend(clerk, error.getKey(), error.getValue());
            }
            clerk.press("workspace.import.mend.check");
            clerk.window().press("Send 6 values");
            clerk.window().reads(Staff.says("workspace.import.receipt"));
            clerk.window().reads("6 values were received.");
            clerk.window().isForEverybody();
            assertThat(clerk.window().page().locator("dl").innerText()).containsPattern("[0-9a-f]{64}");
            saysThatItWasSentBefore(clerk, file);
        }
    }

    /** The template as it comes, with values written into its own columns. */
    private Path filledIn(Staff clerk) throws Exception {
        clerk.goTo("report/import", "workspace.import.title");
        clerk.window().isForEverybody();
        var download = clerk.window()
                .page()
                .waitForDownload(() -> clerk.window()
                        .page()
                        .getByRole(
                                AriaRole.LINK,
                                new Page.GetByRoleOptions()
                                        .setName("CSV: Local authorities with an integration strategy"))
                        .click());
        var template = Files.readAllLines(download.path());
        var columns = List.of(template.getFirst().replace("\uFEFF", "").split(",", -1));
        assertThat(columns).contains("indicator", "place", "period", "value");
        assertThat(template).as("own places stand in it").anyMatch(line -> line.contains("ie-kerry"));
        var places = List.of("kerry", "ie-mayo", "ie-laois", "atlantis", "ie-wexford", "ie-cavan");
        var lines = new java.util.ArrayList<>(List.of(template.getFirst()));
        for (var i = 0; i < places.size(); i++) {
            var line = i + 2;
            var said = new TreeMap<>(
                    Map.of("indicator", "local-strategies", "place", places.get(i), "period", "2015", "value", "1"));
            var error = ERRORS.getOrDefault(line, List.of("value", "1", "1"));
            said.put(error.get(0), error.get(1));
            lines.add(String.join(
                    ",",
                    columns.stream()
                            .map(column -> said.getOrDefault(column, ""))
                            .toList()));
        }
        return Files.write(folder.resolve("strategies.csv"), lines);
    }

    private static void upload(Staff clerk, Path file) {
        clerk.goTo("report/import", "workspace.import.title");
        clerk.window().page().locator("vaadin-upload input[type=file]").setInputFiles(file);
        clerk.window().button(Staff.says("workspace.import.check")).waitFor();
        clerk.window().isForEverybody();
    }

    private static void mend(Staff clerk, int line, List<String> error) {
        var field = clerk.window()
                .page()
                .locator("main")
                .getByLabel(
                        "Correct " + error.get(0) + " on line " + line, new Locator.GetByLabelOptions().setExact(true))
                .and(clerk.window().page().locator("input"));
        field.fill(error.get(2));
        field.blur();
    }

    private static void saysThatItWasSentBefore(Staff clerk, Path file) {
        upload(clerk, file);
        clerk.window().reads("You sent this file on");
        clerk.window().isForEverybody();
    }
}
