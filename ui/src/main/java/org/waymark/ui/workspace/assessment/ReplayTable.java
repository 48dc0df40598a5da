package org.waymark.ui.workspace.assessment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import org.waymark.query.progress.Assessment;
import org.waymark.query.progress.AssessmentReplay;
import org.waymark.query.progress.AssessmentReplay.Line;
import org.waymark.ui.assessment.AssessmentWords;
import org.waymark.ui.figure.Status;
import org.waymark.ui.figure.StatusPill;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.DataTable;
import org.waymark.ui.workspace.part.Drawn;

/** Every measure as it was assessed beside how it would be; what flips comes first. */
final class ReplayTable {

    private static final Comparator<Line> FLIPS_FIRST = Comparator.comparing((Line line) -> !line.flips());

    private final Seat seat;
    private final Names names;

    ReplayTable(Seat seat, Names names) {
        this.seat = seat;
        this.names = names;
    }

    Component of(AssessmentReplay replay) {
        var columns = List.of(
                seat.text("workspace.assessment.measure"),
                seat.text("workspace.assessment.verdict"),
                seat.text("workspace.assessment.held"),
                seat.text("workspace.assessment.tried"));
        var table = new DataTable(seat.text("workspace.assessment.table"), columns, columns.size());
        replay.lines().stream().sorted(FLIPS_FIRST).forEach(line -> table.row(cells(line)));
        return table;
    }

    private List<Component> cells(Line line) {
        var measure = line.measure().measure();
        var who = new Span(names.of(measure.headline()) + " – " + names.of(measure.place()));
        who.addClassNames("muted", "small");
        return List.of(
                new Div(new Text(names.of(measure.indicator()) + " "), who),
                new Text(seat.text(line.flips() ? "workspace.assessment.flip" : "workspace.assessment.stays")),
                verdict(line.measure().assessment()),
                verdict(line.tried()));
    }

    private Component verdict(Assessment found) {
        var status = Status.valueOf(found.status().name());
        var sentence = new Paragraph(new AssessmentWords(seat.wording()).of(found));
        sentence.addClassName("small");
        return new Div(new Drawn(StatusPill.of(status, seat.wording())), sentence);
    }
}
