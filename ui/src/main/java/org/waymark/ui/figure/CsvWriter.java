package org.waymark.ui.figure;

import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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

    public String write(Figure figure) {
        var out = new StringWriter();
        try (var csv = de.siegmar.fastcsv.writer.CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(out)) {
            csv.writeRecord(HEADER);
            for (var series : figure.series()) {
                for (var point : series.points()) {
                    csv.writeRecord(line(figure, series, point));
                }
            }
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
