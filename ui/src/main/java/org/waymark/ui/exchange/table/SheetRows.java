package org.waymark.ui.exchange.table;

import org.waymark.ui.exchange.Limits;
import org.waymark.ui.exchange.ProblemReason;
import org.waymark.ui.exchange.Unreadable;
import org.waymark.ui.exchange.markup.Xml;

/** Goes through the cells of a sheet and hands on its rows; one that merges cells is refused. */
final class SheetRows implements Xml.Elements {

    /** Takes a row; says whether it wants another. */
    interface Taker {
        boolean take(SheetRow row) throws Unreadable;
    }

    private final SharedStrings strings;
    private final DateStyles dates;
    private final Taker taker;
    private SheetRow row = new SheetRow(0);
    private int line;
    private int column;
    private String type = "n";
    private String style = "";
    private String value = "";
    private final StringBuilder inline = new StringBuilder();
    private boolean formula;
    private boolean done;

    SheetRows(SharedStrings strings, DateStyles dates, Taker taker) {
        this.strings = strings;
        this.dates = dates;
        this.taker = taker;
    }

    @Override
    public boolean done() {
        return done;
    }

    @Override
    public void begins(Xml.Element element) throws Unreadable {
        switch (element.name()) {
            case "row" -> {
                var number = element.attribute("r", "");
                line = number.matches("[0-9]{1,7}") ? Integer.parseInt(number) : line + 1;
                row = new SheetRow(line);
                column = -1;
                if (line > Limits.ROWS) {
                    throw new Unreadable(ProblemReason.TOO_MANY_ROWS);
                }
            }
            case "c" -> cell(element);
            case "f" -> formula = true;
            case "mergeCell" -> throw new Unreadable(0, element.attribute("ref", ""), "", ProblemReason.MERGED_CELLS);
            default -> {}
        }
    }

    private void cell(Xml.Element element) throws Unreadable {
        column = column(element.attribute("r", ""), column + 1);
        if (column >= Limits.COLUMNS) {
            throw new Unreadable(line, "", "", ProblemReason.TOO_WIDE);
        }
        type = element.attribute("t", "n");
        style = element.attribute("s", "");
        value = "";
        inline.setLength(0);
        formula = false;
    }

    private static int column(String reference, int next) {
        var column = 0;
        for (var i = 0; i < reference.length() && reference.charAt(i) >= 'A' && reference.charAt(i) <= 'Z'; i++) {
            column = Math.min(Limits.COLUMNS + 1, column * 26 + reference.charAt(i) - 'A' + 1);
        }
        return column == 0 ? next : column - 1;
    }

    @Override
    public void ends(String name, String text, int end) throws Unreadable {
        switch (name) {
            case "v" -> value = text;
            case "t" -> inline.append(text);
            case "c" -> {
                var cell = cell();
                if (!cell.text().isEmpty() || cell.formula()) {
                    row.put(column, cell);
                }
            }
            case "row" -> done = !row.blank() && !taker.take(row);
            default -> {}
        }
    }

    private SheetRow.Cell cell() {
        return switch (type) {
            case "s" -> new SheetRow.Cell(strings.at(value), null, false, formula);
            case "inlineStr" -> new SheetRow.Cell(SharedStrings.plain(inline.toString()), null, false, formula);
            case "b" -> new SheetRow.Cell(value.equals("1") ? "TRUE" : "FALSE", null, false, formula);
            case "n" ->
                value.isEmpty()
                        ? new SheetRow.Cell("", null, false, formula)
                        : SheetRow.Cell.number(value, dates.date(style), formula);
            default -> new SheetRow.Cell(SharedStrings.plain(value), null, type.equals("d"), formula);
        };
    }
}
