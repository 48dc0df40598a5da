package org.waymark.journey;

import static java.util.Locale.ROOT;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;

/** A step as a plan prints it. Two dates are two steps, two years are a span. */
record PublishedStep(String id, String name, String due, String from, List<String> owners, String source) {

    private static final Path PLANS =
            Path.of(System.getProperty("waymark.shared", "../../shared"), "data", "strategies");

    static List<NamedCsvRecord> rows(String file) throws IOException {
        var list = PLANS.resolve(file + ".csv");
        Assumptions.assumeTrue(Files.exists(list), list + " is not there, so this plan is not tried.");
        try (var rows = CsvReader.builder().ofNamedCsvRecord(list)) {
            return rows.stream().toList();
        }
    }

    static List<PublishedStep> in(NamedCsvRecord row) {
        var dates = row.getField("deadline").split("; ");
        return Arrays.stream(dates)
                .map(date -> of(row, id(row.getField("ref") + (dates.length > 1 ? "-" + date : "")), date))
                .toList();
    }

    private static PublishedStep of(NamedCsvRecord row, String id, String date) {
        var years = date.split("-", -1);
        var span = date.matches("\\d{4}-\\d{4}");
        var goesOn = row.getField("status").equals("Continuous");
        return new PublishedStep(
                id,
                row.getField("action_milestone"),
                span ? years[1] : date,
                span ? years[0] : goesOn ? "2021" : "",
                owners(row.getField("responsible_body")),
                row.getField("source_url"));
    }

    /** A group is named with its partners in brackets. */
    private static List<String> owners(String printed) {
        var group = printed.replaceFirst("^([^(]+) \\((.*) partnership\\)$", "$1; $2");
        return List.of(group.split(group.equals(printed) ? "; | / " : "; |, "));
    }

    /** An aim that stands in words behind an action; it is the aim of a goal of its own. */
    static String aim(NamedCsvRecord row) {
        var target = row.getField("target");
        return row.getField("indicator") + (target.isEmpty() ? "" : ": " + target);
    }

    static String horizon(NamedCsvRecord row) {
        var printed = row.getField("horizon");
        return printed.startsWith("short") ? "SHORT" : printed.startsWith("long") ? "LONG" : "MEDIUM";
    }

    /** A code made of what is printed. */
    static String id(String printed) {
        return printed.toLowerCase(ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    /** The steps of a plan as it is told to programs. */
    static Stream<PublishedStep> of(JsonNode plan) {
        return plan.get("goals")
                .valueStream()
                .flatMap(goal -> goal.get("milestones").valueStream())
                .map(step -> new PublishedStep(
                        step.get("id").asString(),
                        step.at("/name/en").asString(),
                        step.get("due").asString(""),
                        step.get("from").asString(""),
                        step.get("responsible")
                                .valueStream()
                                .map(JsonNode::asString)
                                .toList(),
                        step.get("source").asString("")));
    }

    /** What a plan told to programs promises in words, goal by goal. */
    static List<String> aims(JsonNode plan) {
        return plan.get("goals")
                .valueStream()
                .map(goal -> goal.at("/terms/sentence/en").asString(""))
                .toList();
    }

    PublishedStep by(List<String> others) {
        return new PublishedStep(id, name, due, from, others, source);
    }

    PublishedStep called(String other) {
        return new PublishedStep(other, name, due, from, owners, source);
    }

    Map<String, Object> planned(String goal) {
        var step = new HashMap<String, Object>(Map.of(
                "milestone",
                id,
                "goal",
                goal,
                "name",
                Map.of("en", name),
                "responsible",
                owners,
                "dependsOn",
                List.of()));
        Stream.of(Map.entry("due", due), Map.entry("from", from), Map.entry("sourceUrl", source))
                .filter(said -> !said.getValue().isEmpty())
                .forEach(said -> step.put(said.getKey(), said.getValue()));
        return step;
    }
}
