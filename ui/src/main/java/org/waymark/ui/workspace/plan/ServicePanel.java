package org.waymark.ui.workspace.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.waymark.command.strategy.Promise;
import org.waymark.query.commitment.FindServings;
import org.waymark.query.commitment.Serving;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.part.DataTable;

/** Which commitments a goal serves, itself or by what hangs on it, and what a planner may change about that. */
final class ServicePanel extends Section {

    private final Editing editing;
    private final StrategyPage strategy;
    private final GoalEntry entry;
    private final boolean drafting;

    ServicePanel(Editing editing, StrategyPage strategy, GoalEntry entry) {
        this.editing = editing;
        this.strategy = strategy;
        this.entry = entry;
        drafting = strategy.edition() == Edition.DRAFT;
        var servings = editing.seat().list(new FindServings(strategy.strategy()), Serving.class).stream()
                .filter(serving -> serving.goal().equals(entry.goal().goal()))
                .filter(serving -> drafting || serving.binding())
                .toList();
        add(new H3(editing.text("workspace.serving.title")), table(servings));
        var serve = new Button(
                editing.text("workspace.serving.serve"),
                click -> new ServeAsk(editing, strategy, entry).ask().open());
        var acts = new Div(serve);
        acts.addClassName("acts");
        acts.setVisible(drafting);
        add(acts);
    }

    private Component table(List<Serving> servings) {
        if (servings.isEmpty()) {
            return new Paragraph(editing.text("workspace.serving.none"));
        }
        var catalogue = new Catalogue(editing.seat());
        var table = new DataTable(
                editing.text("workspace.serving.title"),
                List.of(
                        editing.text("workspace.serving.commitment"),
                        editing.text("workspace.serving.by"),
                        editing.text("workspace.serving.basis"),
                        editing.text("workspace.serving.state"),
                        editing.text("workspace.act")),
                99);
        servings.forEach(serving -> table.row(List.of(
                new Text(catalogue.label(serving.service().commitment())),
                new Text(promise(serving.service().promise())),
                new Text(basis(serving)),
                new Text(editing.text("workspace.serving." + state(serving))),
                act(serving))));
        return table;
    }

    private String promise(Promise promise) {
        return new Promises(editing.names(), entry).label(promise, editing);
    }

    private String basis(Serving serving) {
        var note = serving.service().note();
        var basis =
                editing.text("workspace.basis." + Names.word(serving.service().basis()));
        return note == null ? basis : basis + ": " + editing.names().of(note);
    }

    private static String state(Serving serving) {
        return serving.drafted() ? serving.binding() ? "binds" : "drafted" : "ends";
    }

    private Component act(Serving serving) {
        if (!drafting || !serving.drafted()) {
            return new Text("–");
        }
        var stop = new Button(
                editing.text("workspace.serving.stop"),
                click -> new StopAsk(editing, strategy, serving).ask().open());
        stop.setAriaLabel(editing.text("workspace.serving.stop") + ": "
                + serving.service().commitment().value());
        return stop;
    }
}
