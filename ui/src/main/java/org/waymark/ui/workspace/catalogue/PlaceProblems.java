package org.waymark.ui.workspace.catalogue;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.waymark.ui.place.PlaceProblem;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.DataTable;

/** What is wrong with a file about places, line by line, and what to do about it. */
record PlaceProblems(Seat seat) {

    private static final int MOST_SHOWN = 200;

    Component table(List<PlaceProblem> problems) {
        var table = new DataTable(
                seat.text("places.problems"),
                List.of(
                        seat.text("places.line"),
                        seat.text("places.column"),
                        seat.text("places.problem"),
                        seat.text("places.remedy")),
                99);
        problems.stream()
                .limit(MOST_SHOWN)
                .forEach(one -> table.row(
                        seat.wording().number(one.line()),
                        seat.wording().upright(one.column()),
                        seat.text(
                                one.reason().sentence(),
                                seat.wording().upright(one.column()),
                                seat.wording().isolate(one.value())),
                        seat.text(one.reason().remedy())));
        return table;
    }
}
