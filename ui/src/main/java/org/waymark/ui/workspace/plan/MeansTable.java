package org.waymark.ui.workspace.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.waymark.command.strategy.Resource;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.part.DataTable;

/** The money behind a goal, its measures and steps: each amount with who pays and its day, and what that adds up to. */
final class MeansTable extends Div {

    private final Editing editing;
    private final StrategyPage strategy;
    private final Promises promises;

    MeansTable(Editing editing, StrategyPage strategy, GoalEntry entry) {
        this.editing = editing;
        this.strategy = strategy;
        promises = new Promises(editing.names(), entry);
        var own = strategy.means().resources().stream()
                .filter(resource -> promises.all().contains(resource.promise()))
                .toList();
        if (own.isEmpty()) {
            add(new Paragraph(editing.text("workspace.means.none")));
            return;
        }
        var heads = new ArrayList<>(List.of(
                editing.text("workspace.means.for"),
                editing.text("workspace.means.kind"),
                editing.text("workspace.means.amount"),
                editing.text("workspace.means.funder"),
                editing.text("workspace.means.day")));
        if (strategy.mayChange()) {
            heads.add(editing.text("workspace.act"));
        }
        var table = new DataTable(editing.text("workspace.means.title"), heads, 99);
        own.forEach(resource -> table.row(cells(resource)));
        add(table);
        promises.all().forEach(promise -> {
            for (var kind : Resource.Kind.values()) {
                strategy.means()
                        .sums(promise, kind)
                        .forEach((currency, sum) -> add(new Paragraph(editing.text(
                                "workspace.means.sum",
                                promises.name(promise),
                                kind(kind),
                                editing.seat().wording().number(sum),
                                currency))));
            }
        });
    }

    private List<Component> cells(Resource resource) {
        var wording = editing.seat().wording();
        var cells = new ArrayList<Component>(List.of(
                new Text(promises.name(resource.promise())),
                new Text(kind(resource.kind())),
                new Text(wording.number(resource.amount()) + " " + wording.upright(resource.currency())),
                new Text(resource.funder()),
                new Text(wording.date(resource.day()))));
        if (strategy.mayChange()) {
            cells.add(RowActs.of(
                    promises.name(resource.promise()),
                    new Button(
                            editing.text("workspace.means.take-back"),
                            click -> new MeansAsk(editing, strategy)
                                    .takeBack(resource)
                                    .open())));
        }
        return cells;
    }

    private String kind(Resource.Kind kind) {
        return editing.text("workspace.means." + Names.word(kind));
    }
}
