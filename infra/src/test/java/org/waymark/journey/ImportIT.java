package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A clerk fills in a template, mends five errors where they stand, sends it and keeps the receipt. */
@ExtendWith(Shared.class)
class ImportIT {

    /** Line by line: what the clerk wrote, and what they meant. */
    private static Map<Integer, List<String>> errors(int year) {
        return new TreeMap<>(Map.of(
                2, List.of("place", "kerry", "ie-kerry"),
                3, List.of("period", year + "/16", String.valueOf(year)),
                4, List.of("value", "three", "3"),
                5, List.of("place", "atlantis", "ie-meath"),
                6, List.of("period", "2099", String.valueOf(year))));
    }

    @TempDir
    Path folder;

    @Test
    void fiveErrorsAreMendedWhereTheyStandAndTheReceiptIsKept(Installation service, Chromium chromium)
            throws Exception {
        try (var clerk = Staff.signedIn("reporter", service, chromium)) {
            var template = template(clerk, "CSV");
            var lines = Files.readAllLines(template);
            var columns = List.of(lines.getFirst().replace("\uFEFF", "").split(",", -1));
            assertThat(columns).contains("indicator", "place", "period", "value");
            assertThat(lines).as("own places stand in it").anyMatch(line -> line.contains("ie-kerry"));
            var written = new ArrayList<>(List.of(lines.getFirst()));
            typed(2015)
                    .forEach(line -> written.add(columns.stream()
                            .map(column -> line.getOrDefault(column, ""))
                            .collect(Collectors.joining(","))));
            var file = Files.write(folder.resolve("strategies.csv"), written);
            mendsAndSends(clerk, file, 2015);
            saysThatItWasSentBefore(clerk, file);
        }
    }

    @Test
    void aWorkbookFilledInWithLibreOfficeIsSentAndOneValueCorrectedLater(Installation service, Chromium chromium)
            throws Exception {
        assumeTrue(Office.isThere(), "Skipped, for LibreOffice is not on this machine");
        var office = new Office(folder);
        try (var clerk = Staff.signedIn("reporter", service, chromium)) {
            var template = template(clerk, "XLSX");
            mendsAndSends(clerk, office.filledIn(template, typed(2014)), 2014);
            accepts(service);
            upload(clerk, office.filledIn(template, List.of(line("ie-cavan", 2014, "2"))));
            clerk.choose(
                    clerk.window().page().locator("main"),
                    "workspace.import.mode",
                    Staff.says("workspace.import.mode.replace"));
            clerk.press("workspace.import.check");
            clerk.write(
                    clerk.window().page().locator("main"),
                    Staff.says("workspace.import.replace.why"),
                    "A second strategy was adopted that year");
            clerk.window().press("Send 1 value");
            clerk.window().reads(Staff.says("workspace.import.receipt"));
            clerk.window().reads("1 value was received.");
        }
    }

    private void mendsAndSends(Staff clerk, Path file, int year) {
        upload(clerk, file);
        clerk.press("workspace.import.check");
        clerk.window().reads(Staff.says("workspace.import.nothing-saved"));
        clerk.window().isForEverybody();
        for (var error : errors(year).entrySet()) {
            mend(clerk, error.getKey(), error.getValue());
        }
        clerk.press("workspace.import.mend.check");
        clerk.window().press("Send 6 values");
        clerk.window().reads(Staff.says("workspace.import.receipt"));
        clerk.window().reads("6 values were received.");
        clerk.window().isForEverybody();
        assertThat(clerk.window().page().locator("dl").innerText()).containsPattern("[0-9a-f]{64}");
    }

    /** The template as it comes. */
    private Path template(Staff clerk, String form) throws IOException {
        clerk.goTo("report/import", "workspace.import.title");
        clerk.window().isForEverybody();
        var download = clerk.window()
                .page()
                .waitForDownload(() -> clerk.window()
                        .page()
                        .getByRole(
                                AriaRole.LINK,
                                new Page.GetByRoleOptions()
                                        .setName(form + ": Local authorities with an integration strategy"))
                        .click());
        return Files.copy(download.path(), folder.resolve("template." + form.toLowerCase(Locale.ROOT)));
    }

    /** Values by column, five of them with an error. */
    private static List<Map<String, String>> typed(int year) {
        var places = List.of("kerry", "ie-mayo", "ie-laois", "atlantis", "ie-wexford", "ie-cavan");
        var lines = new ArrayList<Map<String, String>>();
        for (var i = 0; i < places.size(); i++) {
            var said = line(places.get(i), year, "1");
            var error = errors(year).getOrDefault(i + 2, List.of("value", "1", "1"));
            said.put(error.get(0), error.get(1));
            lines.add(said);
        }
        return lines;
    }

    private static Map<String, String> line(String place, int year, String value) {
        return new TreeMap<>(Map.of(
                "indicator", "local-strategies", "place", place, "period", String.valueOf(year), "value", value));
    }

    private static void accepts(Installation service) throws Exception {
        var row =
                Map.of("indicator", "local-strategies", "place", "ie-cavan", "source", "department", "period", "2014");
        var answer = new Program(service, "reviewer").post("/api/v1/reports/acceptances", List.of(row));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
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
