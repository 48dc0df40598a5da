package org.waymark.ui.workspace.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.waymark.ui.MachineKeys;
import org.waymark.ui.MachineKeys.MachineKey;
import org.waymark.ui.Quarantine;
import org.waymark.ui.Quarantine.Held;
import org.waymark.ui.Quarantine.Listening;
import org.waymark.ui.workspace.Live;
import org.waymark.ui.workspace.MainLayout;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Screen;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.DataTable;
import org.waymark.ui.workspace.part.Part;

/** What do systems of organisations report by themselves, with which keys, and what of it was not taken? */
@Route(value = "admin/machines", layout = MainLayout.class)
@Menu(order = 98, title = "inward.menu", icon = "vaadin:server")
@RolesAllowed("ADMINISTRATOR")
class MachineReportsView extends Screen {

    private static final int MOST_SHOWN = 200;

    private final Names names;
    private final MachineKeys keys;
    private final Quarantine quarantine;
    private final MachineAsk asks;
    private final Part<Listening> listening = new Part<>(this::listening);
    private final Part<List<MachineKey>> issued = new Part<>(this::issued);
    private final Part<List<Held>> held = new Part<>(this::held);

    MachineReportsView(Seat seat, Live live, Names names, MachineKeys keys, Quarantine quarantine) {
        super(seat, live, "inward.title");
        this.names = names;
        this.keys = keys;
        this.quarantine = quarantine;
        asks = new MachineAsk(seat, names, keys, quarantine, banner(), this::show);
        add(listening, held, issued);
    }

    @Override
    protected void show() {
        names.refresh();
        listening.show(quarantine.listening());
        held.show(quarantine.waiting(MOST_SHOWN));
        issued.show(keys.all());
    }

    private List<Component> listening(Listening state) {
        var schema = new Anchor("/api/v1/schemas/report-v1.json", seat().text("inward.schema"));
        schema.setRouterIgnore(true);
        return List.of(new Paragraph(seat().text("inward.listening." + Names.word(state))), schema);
    }

    private List<Component> held(List<Held> all) {
        var drawn = new ArrayList<Component>(List.of(new H2(seat().text("inward.quarantine"))));
        if (quarantine.leftOut() > 0) {
            drawn.add(new Paragraph(seat().text("inward.left-out", quarantine.leftOut())));
        }
        if (all.isEmpty()) {
            drawn.add(new Paragraph(seat().text("inward.none-held")));
            return drawn;
        }
        drawn.add(new Paragraph(seat().text("inward.held", quarantine.count())));
        var table = new DataTable(
                seat().text("inward.quarantine"),
                List.of(
                        seat().text("inward.number"),
                        seat().text("inward.since"),
                        seat().text("inward.from"),
                        seat().text("inward.why"),
                        seat().text("workspace.act")),
                99);
        all.forEach(one -> table.row(List.of(
                new Text(seat().wording().number(one.id())),
                new Text(day(one.since())),
                new Text(
                        one.organisation() == null
                                ? seat().text("inward.nobody")
                                : seat().wording().isolate(one.organisation())),
                new Text(asks.why(one.reason(), one.field())),
                acts(one))));
        drawn.add(table);
        return drawn;
    }

    private Component acts(Held one) {
        return row(
                act("inward.look", one.id(), () -> asks.look(one).open()),
                act("inward.retry", one.id(), () -> asks.retry(one)),
                act("inward.discard", one.id(), () -> asks.discard(one).open()));
    }

    private List<Component> issued(List<MachineKey> all) {
        var drawn = new ArrayList<Component>(
                List.of(new H2(seat().text("inward.keys")), new Paragraph(seat().text("inward.issue-help"))));
        drawn.add(row(
                new Button(seat().text("inward.issue"), click -> asks.issue().open())));
        if (all.isEmpty()) {
            drawn.add(new Paragraph(seat().text("inward.no-keys")));
            return drawn;
        }
        var table = new DataTable(
                seat().text("inward.keys"),
                List.of(
                        seat().text("inward.organisation"),
                        seat().text("inward.epoch"),
                        seat().text("inward.key"),
                        seat().text("inward.issued"),
                        seat().text("inward.state"),
                        seat().text("workspace.act")),
                99);
        all.forEach(key -> table.row(List.of(
                new Text(names.of(key.organisation())),
                new Text(seat().wording().number(key.epoch())),
                new Text(seat().wording().upright(key.id())),
                new Text(day(key.issuedAt())),
                new Text(state(key)),
                key.valid()
                        ? act("inward.revoke", key.id(), () -> asks.revoke(key).open())
                        : new Text("–"))));
        drawn.add(table);
        return drawn;
    }

    private String state(MachineKey key) {
        var revoked = key.revokedAt();
        return revoked == null
                ? seat().text("inward.valid")
                : seat().text("inward.revoked", day(revoked), seat().wording().isolate(String.valueOf(key.reason())));
    }

    private String day(Instant moment) {
        return seat().wording().date(moment.atZone(ZoneOffset.UTC).toLocalDate());
    }

    private Button act(String key, Object of, Runnable done) {
        var act = new Button(seat().text(key), click -> done.run());
        act.setAriaLabel(act.getText() + ": " + of);
        return act;
    }

    private static Div row(Component... acts) {
        var row = new Div(acts);
        row.addClassName("acts");
        return row;
    }
}
