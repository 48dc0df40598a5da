package org.waymark.ui.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.query.organisation.Coverage;
import org.waymark.query.organisation.DeclaredRole;

/** Who does what as CSV: a line for each role, and one for each goal that has nobody. No contacts. */
public final class CoverageFile {

    private static final List<String> COLUMNS = List.of(
            "strategy",
            "situation",
            "goal",
            "goal_name",
            "place",
            "entrusted_lead",
            "entrusted_contributors",
            "gap",
            "several",
            "organisation",
            "task",
            "limit",
            "capacity",
            "since");

    private CoverageFile() {}

    /** Everything in one file, calm before crisis. */
    public static String written(List<Coverage> coverages, String language) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(COLUMNS);
            for (var coverage : coverages) {
                for (var line : coverage.lines()) {
                    lines(coverage, line, language)
                            .forEach(cells -> csv.writeRecord(
                                    cells.stream().map(TraceFile::harmless).toList()));
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static List<List<String>> lines(Coverage coverage, Coverage.Line line, String language) {
        var place = line.place();
        var lead = line.lead();
        var head = List.of(
                coverage.strategy().value(),
                coverage.situation().name(),
                line.goal().value(),
                line.name().in(language),
                place == null ? "" : place.value(),
                lead == null ? "" : lead.value(),
                line.contributors().stream().map(OrganisationId::value).collect(Collectors.joining(" ")),
                String.valueOf(line.gap()),
                line.several().stream().map(Enum::name).collect(Collectors.joining(" ")));
        return line.roles().isEmpty()
                ? List.of(and(head, Collections.nCopies(5, "")))
                : line.roles().stream()
                        .map(role -> and(head, cells(role, language)))
                        .toList();
    }

    private static List<String> cells(DeclaredRole role, String language) {
        var offer = role.offer().orElseThrow();
        var capacity = offer.capacity();
        return List.of(
                role.organisation().value(),
                role.part().task().name(),
                offer.limit().in(language),
                capacity == null ? "" : capacity.in(language),
                role.since().toString());
    }

    private static List<String> and(List<String> head, List<String> tail) {
        var cells = new ArrayList<>(head);
        cells.addAll(tail);
        return cells;
    }
}
