package org.waymark.ui.api;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.indicator.Slice;
import org.waymark.command.reporting.Cell;
import org.waymark.command.reporting.Observation;
import org.waymark.command.reporting.Standing;
import org.waymark.command.reporting.Survey;
import org.waymark.command.reporting.Value;
import tools.jackson.databind.JsonNode;

/** Reads a row as it was sent. What cannot be read is named with its field and what to do; nothing is guessed. */
final class RowReader {

    private static final int MOST_DIGITS = 30;

    private RowReader() {}

    static String text(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw new UnreadableField(field, "The field '" + field + "' is empty.", "Fill it in.");
        }
        return text.strip();
    }

    static Period period(@Nullable String text) {
        var code = text("period", text);
        try {
            return new Period(code);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw new UnreadableField(
                    "period",
                    "'" + code + "' is not a period.",
                    "Write 2024, 2024-H1, 2024-Q3, 2024-07 or 2024-07-15.");
        }
    }

    /** The value of a row; a plain number speaks of the indicator's plain slice. */
    static Value value(ReportRow row, Slice plain) {
        var cells = new ArrayList<Cell>();
        if (row.value() != null || row.numerator() != null || row.denominator() != null || row.missing() != null) {
            cells.add(new Cell(
                    plain,
                    observation("", row.value(), row.numerator(), row.denominator(), row.status(), row.missing())));
        }
        cells.addAll(cells(row.cells()));
        var evidence = row.evidence() == null ? List.<String>of() : row.evidence();
        try {
            return new Value(cells, row.narrative(), row.note(), evidence, survey(row.survey()));
        } catch (IllegalArgumentException incomplete) {
            throw new UnreadableField(
                    "value",
                    String.valueOf(incomplete.getMessage()) + ".",
                    "Give value, or numerator and denominator, or cells, or missing.");
        }
    }

    private static @Nullable Survey survey(@Nullable JsonNode survey) {
        if (survey == null || survey.isNull()) {
            return null;
        }
        var sample = survey.path("sample");
        if (!sample.isInt() || !survey.path("question").isString()) {
            throw new UnreadableField(
                    "survey",
                    "A survey says how many answered and what was asked.",
                    "Write {\"sample\": 812, \"question\": \"…\", \"margin\": 3.1}.");
        }
        return new Survey(
                sample.asInt(), survey.path("question").asString(), number("survey.margin", survey.get("margin")));
    }

    /** Whether people were asked what they perceive; otherwise the standing follows from the source. */
    static @Nullable Standing standing(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.strip().equalsIgnoreCase(Standing.PERCEIVED.name())) {
            return Standing.PERCEIVED;
        }
        throw new UnreadableField(
                "standing",
                "'" + text + "' is not for a source to choose.",
                "Write PERCEIVED for a survey of the people concerned, or leave it out.");
    }

    private static List<Cell> cells(@Nullable JsonNode cells) {
        if (cells == null || cells.isNull()) {
            return List.of();
        }
        if (cells.isObject()) {
            return cells.properties().stream()
                    .map(entry -> new Cell(slice(entry.getKey()), cell(entry.getKey(), entry.getValue())))
                    .toList();
        }
        if (cells.isArray()) {
            return cells.valueStream()
                    .map(cell -> {
                        var slice = cell.path("slice").asString("");
                        return new Cell(slice(slice), cell(slice, cell));
                    })
                    .toList();
        }
        throw new UnreadableField(
                "cells", "Cells are an object or a list.", "Write {\"citizen=NAT,sex=T\": 3.5} or a list of cells.");
    }

    private static Observation cell(String slice, JsonNode cell) {
        return cell.isObject()
                ? observation(
                        "cells[" + slice + "].",
                        cell.get("value"),
                        cell.get("numerator"),
                        cell.get("denominator"),
                        cell.path("status").asString(null),
                        cell.path("missing").asString(null))
                : observation("cells[" + slice + "].", cell, null, null, null, null);
    }

    static Slice slice(String text) {
        try {
            return Slice.of(text);
        } catch (IllegalArgumentException unreadable) {
            throw new UnreadableField(
                    "cells", "'" + text + "' is not a group.", "Write dimension=code, for example citizen=NAT,sex=T.");
        }
    }

    private static Observation observation(
            String where,
            @Nullable JsonNode value,
            @Nullable JsonNode numerator,
            @Nullable JsonNode denominator,
            @Nullable String status,
            @Nullable String missing) {
        try {
            return new Observation(
                    number(where + "value", value),
                    number(where + "numerator", numerator),
                    number(where + "denominator", denominator),
                    StatusReader.flags(where + "status", status),
                    StatusReader.missing(where + "missing", missing));
        } catch (IllegalArgumentException wrong) {
            throw new UnreadableField(
                    where + "value",
                    wrong.getMessage() + ".",
                    "Give one of: value; numerator with denominator; missing.");
        }
    }

    static @Nullable BigDecimal number(String field, @Nullable JsonNode node) {
        if (node == null || node.isNull() || node.isMissingNode()) {
            return null;
        }
        var text = node.isNumber() || node.isString() ? node.asString() : "";
        if (text.length() <= MOST_DIGITS && text.matches("-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]{1,2})?")) {
            return new BigDecimal(text);
        }
        throw new UnreadableField(
                field, "'" + node + "' is not a number.", "Write digits 0-9 with a point, for example 6.3.");
    }
}
