package org.waymark.ui.figure;

import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.ui.figure.FigureSet.Member;
import org.waymark.ui.words.Wording;

/** Writes a figure as CSV, one value a line, with flags as codes and in words, source and vintage. */
public final class CsvWriter {

    private static final List<String> HEADER = List.of(
            "period", "series", "kind", "value", "low", "high", "flags", "note", "unit", "source", "as_known_on");
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private final Wording wording;

    public CsvWriter(Wording wording) {
        this.wording = wording;
    }

    /** A set of figures; the first column says of which each line is. */
    public String write(FigureSet set) {
        var header = new ArrayList<>(HEADER);
        header.addFirst("name");
        return written(
                header,
                set.members().stream()
                        .map(Member::figure)
                        .flatMap(figure -> lines(figure).map(line -> {
                            var named = new ArrayList<>(line);
                            named.addFirst(plain(figure.title()));
                            return named;
                        })));
    }

    public String write(Figure figure) {
        return written(HEADER, lines(figure));
    }

    /** A grid, one cell a line. */
    public String write(Grid grid) {
        return written(
                List.of("name", "period", "value", "state"),
                grid.rows().stream()
                        .flatMap(row -> IntStream.range(0, row.cells().size())
                                .mapToObj(column -> line(
                                        row,
                                        grid.columns().get(column),
                                        row.cells().get(column)))));
    }

    private static List<String> line(Grid.Row row, String column, Grid.Cell cell) {
        var number = cell.number();
        return List.of(
                plain(row.name()),
                plain(column),
                number == null ? "" : number.toString(),
                cell.state().word());
    }

    /** Streams, one a line: its stops, and how many went that way. */
    public String write(Flow flow) {
        var header = new ArrayList<>(flow.columns());
        header.add("count");
        return written(header, flow.streams().stream().map(stream -> {
            var line = new ArrayList<>(stream.stops());
            line.add(Long.toString(stream.count()));
            return line;
        }));
    }

    private Stream<List<String>> lines(Figure figure) {
        return figure.series().stream()
                .flatMap(series -> series.points().stream().map(point -> line(figure, series, point)));
    }

    private static String written(List<String> header, Stream<? extends List<String>> lines) {
        var out = new StringWriter();
        try (var csv = de.siegmar.fastcsv.writer.CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(out)) {
            csv.writeRecord(header);
            lines.forEach(csv::writeRecord);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return out.toString();
    }

    private List<String> line(Figure figure, Series series, Point point) {
        var known = figure.asKnownOn();
        var kind =
                series.role().word() + (series.role() == Role.TARGET && figure.illustrative() ? " illustrative" : "");
        return List.of(
                plain(point.period()),
                plain(series.name()),
                kind,
                number(point.value()),
                number(point.low()),
                number(point.high()),
                point.told().stream().map(Flag::code).collect(Collectors.joining()),
                point.told().stream().map(flag -> flag.in(wording)).collect(Collectors.joining("; ")),
                figure.unit().inPercent() ? "%" : plain(figure.unit().name()),
                plain(figure.source()),
                known == null ? "" : known.toString());
    }

    private static String number(@Nullable BigDecimal value) {
        return value == null ? "" : value.toPlainString();
    }

    /** Text that a spreadsheet would take for a formula is marked as text. */
    private static String plain(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
