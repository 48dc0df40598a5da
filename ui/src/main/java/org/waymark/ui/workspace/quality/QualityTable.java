package org.waymark.ui.workspace.quality;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.command.Period;
import org.waymark.query.quality.QualityCell;
import org.waymark.query.quality.QualityMatrix;
import org.waymark.query.quality.QualityRow;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.DataTable;

/** Places by periods: each cell says in a shape and words how it stands, and opens what is behind it. */
final class QualityTable {

    private final Seat seat;
    private final Names names;
    private final QualityQuery query;

    QualityTable(Seat seat, Names names, QualityQuery query) {
        this.seat = seat;
        this.names = names;
        this.query = query;
    }

    Component of(QualityMatrix matrix) {
        var columns = Stream.concat(
                        Stream.of(seat.text("workspace.quality.place")),
                        matrix.periods().stream()
                                .map(Period::code)
                                .map(code -> seat.wording().upright(code)))
                .toList();
        var table = new DataTable(seat.text("workspace.quality.table"), columns, columns.size());
        table.addClassName("quality-table");
        matrix.rows().forEach(row -> table.row(cells(row, matrix.periods())));
        return table;
    }

    private List<Component> cells(QualityRow row, List<Period> periods) {
        var cells = new ArrayList<Component>();
        var source = new Div(names.of(row.series().source()));
        source.addClassNames("muted", "small");
        cells.add(new Div(
                new Span(seat.text(
                        "workspace.quality.row",
                        names.of(row.series().place()),
                        names.of(row.series().indicator()))),
                source));
        periods.forEach(period -> cells.add(row.cells().stream()
                .filter(cell -> cell.period().equals(period))
                .findFirst()
                .<Component>map(cell -> cell(row, cell))
                .orElseGet(this::nothing)));
        return cells;
    }

    private Component nothing() {
        var nothing = new Span(seat.text("workspace.quality.not-asked"));
        nothing.addClassNames("muted", "small");
        return nothing;
    }

    private Component cell(QualityRow row, QualityCell cell) {
        var spot = new QualityQuery.Spot(row.series(), cell.period());
        var there = query.opening(spot);
        var words = cell.states().stream()
                .map(state -> StateMark.word(seat, state))
                .collect(Collectors.joining(seat.text("workspace.comma")));
        var link = new RouterLink("", QualityView.class);
        link.add(new StateMark(cell.first(), words));
        link.setQueryParameters(there.parameters());
        link.setHighlightCondition((same, event) -> false);
        link.addClassName("quality-cell");
        link.getElement()
                .setAttribute(
                        "aria-label",
                        seat.text(
                                "workspace.quality.cell",
                                words,
                                names.of(row.series().place()),
                                seat.wording().upright(cell.period().code())));
        if (spot.equals(query.open())) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }
}
