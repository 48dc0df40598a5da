package org.waymark.ui.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.waymark.query.commitment.CommitmentPage;
import org.waymark.query.commitment.CommitmentTrace;
import org.waymark.query.commitment.CommitmentTrace.Coverage;

/** Commitments and what serves them as CSV; text that a spreadsheet would run is quoted with an apostrophe. */
public final class TraceFile {

    private static final List<String> COMMITMENT =
            List.of("commitment", "instrument", "year", "document", "paragraph", "text", "source", "retired");
    private static final List<String> COVERAGE = List.of(
            "strategy", "coverage", "since", "since_version", "lost", "lost_version", "lost_decision", "lost_because");

    private TraceFile() {}

    /** The catalogue, one line for each commitment. */
    public static String catalogue(List<CommitmentPage> pages, String language) {
        return written(csv -> {
            csv.accept(COMMITMENT);
            pages.forEach(page -> csv.accept(commitment(page, language)));
        });
    }

    /** The trace, one line for each measure, milestone and source of evidence, and one where nothing serves. */
    public static String trace(List<CommitmentTrace> traces, String language) {
        return written(csv -> {
            csv.accept(and(and(COMMITMENT, COVERAGE), TraceLine.COLUMNS));
            for (var trace : traces) {
                var head = and(commitment(trace.commitment(), language), coverage(trace, language));
                TraceLine.of(trace, language).forEach(line -> csv.accept(and(head, line)));
            }
        });
    }

    private static List<String> commitment(CommitmentPage page, String language) {
        var clause = page.clause();
        return List.of(
                page.commitment().value(),
                clause.instrument().name(),
                String.valueOf(clause.year()),
                clause.document().in(language),
                clause.paragraph() == null ? "" : clause.paragraph(),
                clause.text().in(language),
                clause.sourceUrl(),
                String.valueOf(page.retired()));
    }

    private static List<String> coverage(CommitmentTrace trace, String language) {
        var last = trace.stretches().isEmpty() ? null : trace.stretches().getLast();
        var lost = last == null ? null : last.lost();
        return List.of(
                trace.strategy().value(),
                trace.coverage().name(),
                last == null ? "" : last.since().toString(),
                last == null ? "" : String.valueOf(last.version()),
                lost == null ? "" : lost.on().toString(),
                lost == null ? "" : String.valueOf(lost.version()),
                lost == null ? "" : lost.decision().in(language),
                trace.coverage() == Coverage.LOST && lost != null ? String.join("; ", lost.reasons()) : "");
    }

    private static List<String> and(List<String> head, List<String> tail) {
        return Stream.concat(head.stream(), tail.stream()).toList();
    }

    private static String written(Consumer<Consumer<List<String>>> lines) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            lines.accept(line ->
                    csv.writeRecord(line.stream().map(TraceFile::harmless).toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    static String harmless(String text) {
        return text.strip().matches("(?s)[=+\\-@\\t\\r\\u0000＝＋－＠].*") ? "'" + text : text;
    }
}
