package org.waymark.ui.figure;

import org.waymark.ui.words.Wording;

/** Writes a figure's rows as an HTML table in a box that scrolls by itself. */
public final class TableRenderer {

    private final Wording wording;

    public TableRenderer(Wording wording) {
        this.wording = wording;
    }

    public Markup render(Figure figure) {
        return render(FigureTable.of(figure, wording));
    }

    public Markup render(FigureSet set) {
        return render(FigureTable.of(set, wording));
    }

    public Markup render(Grid grid) {
        return render(FigureTable.of(grid, wording));
    }

    public Markup render(Flow flow) {
        return render(FigureTable.of(flow, wording));
    }

    private Markup render(FigureTable table) {
        var xml = new Xml();
        xml.open(
                "div",
                "class",
                "table-box",
                "role",
                "region",
                "tabindex",
                "0",
                "aria-label",
                wording.text("figure.table.scroll", table.caption()));
        xml.open("table", "class", "figures").element("caption", table.caption());
        xml.open("thead").open("tr");
        for (var head : table.heads()) {
            xml.element("th", head, "scope", "col");
        }
        xml.close().close().open("tbody");
        for (var row : table.rows()) {
            xml.open("tr").open("th", "scope", "row");
            if (row.head().chars().allMatch(Character::isDigit)) {
                xml.text(row.head()).close();
            } else {
                xml.element("bdi", row.head()).close();
            }
            row.cells().forEach(cell -> cell(xml, cell));
            xml.close();
        }
        return xml.close().close().close().markup();
    }

    private static void cell(Xml xml, FigureTable.Cell cell) {
        if (cell.text().isEmpty() && cell.flags().isEmpty()) {
            xml.open("td").close();
            return;
        }
        xml.open("td", "class", (cell.spoken() ? "spoken" : "num") + (cell.missing() ? " missing" : ""))
                .text(Xml.alone(cell.text()));
        if (!cell.flags().isEmpty()) {
            xml.text(" ").element("span", cell.flags(), "class", "flags");
        }
        xml.close();
    }
}
