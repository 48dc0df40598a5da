package org.waymark.ui.workspace.learning;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.strategy.GoalId;
import org.waymark.ui.transplant.Finding;
import org.waymark.ui.transplant.Origins;
import org.waymark.ui.transplant.Part;
import org.waymark.ui.transplant.Part.State;
import org.waymark.ui.transplant.Transplant;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.DataTable;

/** Every part of a transplant, with what becomes of it and what stands in its way. */
record TransplantPreview(Seat seat, Names names) {

    List<Component> of(Transplant transplant) {
        var drawn = new ArrayList<Component>();
        var tree = transplant.tree();
        drawn.add(new H2(seat.text("workspace.transplant.preview")));
        drawn.add(new Paragraph(seat.text(
                "workspace.transplant.from",
                names.of(tree.root().name()),
                names.of(tree.strategy().name()),
                seat.wording()
                        .upright(Origins.of(
                                tree.lineage(new GoalId(tree.root().goal().value()), ""))))));
        var verdict = new Paragraph(verdict(transplant));
        verdict.addClassName("verdict");
        drawn.add(verdict);
        drawn.add(table(transplant));
        return drawn;
    }

    private String verdict(Transplant transplant) {
        if (!transplant.mayBeAdded()) {
            return seat.text("workspace.transplant.problems", transplant.count(State.PROBLEM));
        }
        return transplant.isDone()
                ? seat.text("workspace.transplant.there")
                : seat.text(
                        "workspace.transplant.ready",
                        transplant.count(State.NEW),
                        transplant.count(State.THERE),
                        transplant.count(State.LEFT_OUT));
    }

    private Component table(Transplant transplant) {
        var table = new DataTable(
                seat.text("workspace.transplant.preview"),
                List.of(
                        seat.text("workspace.transplant.part"),
                        seat.text("workspace.transplant.kind"),
                        seat.text("workspace.transplant.state"),
                        seat.text("workspace.transplant.findings")),
                99);
        transplant
                .parts()
                .forEach(part -> table.row(List.of(
                        new Text(part.row() + ". " + name(part)),
                        new Text(seat.text("workspace.part." + Names.word(part.kind()))),
                        new Text(seat.text("workspace.part-state." + Names.word(part.state()))),
                        findings(part))));
        return table;
    }

    private String name(Part part) {
        var name = names.of(part.name());
        return part.kind() == Part.Kind.MEASURE
                ? names.of(new IndicatorId(name))
                : seat.wording().isolate(name);
    }

    private Component findings(Part part) {
        var all = new Div();
        part.findings().forEach(finding -> all.add(new Div(new Text(sentence(finding)))));
        return all;
    }

    private String sentence(Finding finding) {
        var value = seat.wording().upright(finding.value());
        var words = seat.text(finding.words(), value);
        return finding.reason().stops() ? words + " " + seat.text(finding.remedy(), value) : words;
    }
}
