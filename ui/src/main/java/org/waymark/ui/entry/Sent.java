package org.waymark.ui.entry;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.command.indicator.Slice;
import org.waymark.command.reporting.Cell;
import org.waymark.command.reporting.Flag;
import org.waymark.command.reporting.Survey;
import org.waymark.command.reporting.Value;
import org.waymark.ui.entry.CellId.Field;

/** A value that was sent, as it stands in the cells of a form. */
final class Sent {

    private final Section section;
    private final Map<CellId, String> cells = new HashMap<>();

    Sent(Section section, Value value) {
        this.section = section;
        value.cells().forEach(this::put);
        put(Field.NARRATIVE, value.narrative());
        put(Field.COMMENT, value.note());
        put(Field.EVIDENCE, String.join("\n", value.evidence()));
        var survey = value.survey();
        if (survey != null) {
            put(survey);
        }
    }

    /** What stands there; nothing of cells where nothing does. */
    Map<CellId, String> cells() {
        return Map.copyOf(cells);
    }

    private void put(Survey survey) {
        var margin = survey.margin();
        put(Field.SAMPLE, String.valueOf(survey.sample()));
        put(Field.QUESTION, survey.question());
        put(Field.MARGIN, margin == null ? null : plain(margin));
    }

    private void put(Cell cell) {
        var seen = cell.observation();
        put(cell.slice(), Field.VALUE, seen.value());
        put(cell.slice(), Field.NUMERATOR, seen.numerator());
        put(cell.slice(), Field.DENOMINATOR, seen.denominator());
        if (seen.missing() != null) {
            cells.put(at(cell.slice(), Field.MISSING), seen.missing().name());
        }
        if (!seen.flags().isEmpty()) {
            cells.put(
                    at(cell.slice(), Field.FLAGS),
                    seen.flags().stream().map(Flag::name).collect(Collectors.joining(" ")));
        }
    }

    private void put(Slice slice, Field field, @Nullable BigDecimal number) {
        if (number != null) {
            cells.put(at(slice, field), plain(number));
        }
    }

    private void put(Field field, @Nullable String words) {
        if (words != null && !words.isEmpty()) {
            cells.put(CellId.of(section.indicator(), field), words);
        }
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private CellId at(Slice slice, Field field) {
        return new CellId(section.indicator(), slice, field);
    }
}
