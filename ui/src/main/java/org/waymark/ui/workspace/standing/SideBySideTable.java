package org.waymark.ui.workspace.standing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.command.reporting.Standing;
import org.waymark.query.standing.Beside;
import org.waymark.query.standing.Side;
import org.waymark.query.standing.Standings;
import org.waymark.ui.words.SurveyWords;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.DataTable;

/** One row for each place, period and group; one column for each standing. */
final class SideBySideTable {

    private static final int MOST = 60;

    private final Seat seat;
    private final Names names;

    SideBySideTable(Seat seat, Names names) {
        this.seat = seat;
        this.names = names;
    }

    Component of(Standings standings) {
        var columns = new ArrayList<String>();
        columns.add(seat.text("workspace.standings.what"));
        Stream.of(Standing.values())
                .map(standing -> seat.text("workspace.standing." + Names.word(standing)))
                .forEach(columns::add);
        columns.add(seat.text("workspace.standings.apart"));
        var table = new DataTable(names.of(standings.indicator()), columns, 9);
        standings.beside().stream().limit(MOST).forEach(row -> table.row(cells(standings, row)));
        return table;
    }

    private List<Component> cells(Standings standings, Beside row) {
        var cells = new ArrayList<Component>();
        cells.add(new Text(seat.text(
                "workspace.standings.row",
                names.of(row.place()),
                seat.wording().upright(row.period().code()),
                names.of(row.slice()))));
        for (var standing : Standing.values()) {
            var cell = new Div();
            row.sides().stream()
                    .filter(side -> side.standing() == standing)
                    .map(side -> said(standings, side))
                    .forEach(cell::add);
            if (cell.getComponentCount() == 0) {
                cell.setText("–");
            }
            cells.add(cell);
        }
        cells.add(new Text(apart(row)));
        return cells;
    }

    private Component said(Standings standings, Side side) {
        var said = new Div(new Span(names.of(side.observation(), standings.indicator())));
        said.add(small(names.of(side.source())));
        if (side.survey() != null) {
            said.add(small(new SurveyWords(seat.wording()).of(side.survey())));
        }
        if (side.withoutReview() != null) {
            said.add(small(seat.text("workspace.standings.unreviewed", side.withoutReview())));
        }
        return said;
    }

    private static Component small(String words) {
        var small = new Div(words);
        small.addClassName("muted");
        return small;
    }

    private String apart(Beside row) {
        if (row.apart() == null) {
            return "–";
        }
        var apart = seat.wording().number(row.apart());
        return row.diverges() ? seat.text("workspace.standings.diverges", apart) : apart;
    }
}
