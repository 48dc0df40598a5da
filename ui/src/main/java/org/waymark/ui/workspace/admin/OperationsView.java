package org.waymark.ui.workspace.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.ui.Operations;
import org.waymark.ui.Operations.HeldBack;
import org.waymark.ui.Operations.Reader;
import org.waymark.ui.Quarantine;
import org.waymark.ui.Reconciliation;
import org.waymark.ui.Reconciliation.Compared;
import org.waymark.ui.Reminders;
import org.waymark.ui.Reminders.Unsent;
import org.waymark.ui.workspace.Live;
import org.waymark.ui.workspace.MainLayout;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Screen;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.Ask;
import org.waymark.ui.workspace.part.DataTable;
import org.waymark.ui.workspace.part.Part;

/** How far have the readers of the log come, what do they stumble over, and is a rebuild under way? */
@Route(value = "admin", layout = MainLayout.class)
@Menu(order = 99, title = "workspace.admin.menu", icon = "vaadin:cogs")
@RolesAllowed("ADMINISTRATOR")
class OperationsView extends Screen {

    private final Operations operations;
    private final Quarantine quarantine;
    private final Reminders reminders;
    private final RouterLink machines;
    private final Part<List<Unsent>> unsent;
    private final Part<List<Reader>> readers = new Part<>(this::readers);
    private final Part<List<HeldBack>> heldBack = new Part<>(this::heldBack);
    private final Reconciliation reconciliation;
    private final Part<Optional<Compared>> compared;

    OperationsView(
            Seat seat,
            Live live,
            Operations operations,
            Reconciliation reconciliation,
            Quarantine quarantine,
            Reminders reminders) {
        super(seat, live, "workspace.admin.title");
        this.operations = operations;
        this.reconciliation = reconciliation;
        this.quarantine = quarantine;
        compared = new Part<>(new ComparedPages(seat, this::called)::of);
        this.reminders = reminders;
        machines = new RouterLink(seat.text("inward.menu"), MachineReportsView.class);
        unsent = new Part<>(new UnsentReminders(seat, reminders)::of);
        add(machines, readers, compared, heldBack, unsent);
    }

    @Override
    protected void show() {
        machines.setText(seat().text("inward.to-reports", quarantine.count()));
        readers.show(operations.readers());
        compared.show(reconciliation.last());
        heldBack.show(operations.heldBack());
        unsent.show(reminders.unsent());
    }

    private List<Component> readers(List<Reader> all) {
        var table = new DataTable(
                seat().text("workspace.admin.readers"),
                List.of(
                        seat().text("workspace.admin.reader"),
                        seat().text("workspace.admin.state"),
                        seat().text("workspace.admin.position"),
                        seat().text("workspace.admin.lag"),
                        seat().text("workspace.act")),
                2);
        all.forEach(reader -> table.row(List.of(
                new Text(called(reader.name())),
                new Text(state(reader)),
                new Text(seat().wording().number(reader.position())),
                new Text(seat().wording().number(reader.lag())),
                reader.rebuildable() ? rebuild(reader) : new Text("–"))));
        var everything = new Button(
                seat().text("workspace.admin.rebuild-all"),
                click -> sure(seat().text("workspace.admin.all"), operations::rebuildAll)
                        .open());
        var acts = new Div(everything);
        acts.addClassName("acts");
        return List.of(new H2(seat().text("workspace.admin.readers")), table, acts);
    }

    /** What a reader is called; one that nobody named yet goes by its own name. */
    private String called(String reader) {
        var key = "workspace.admin.name." + reader;
        return seat().wording().has(key) ? seat().text(key) : reader;
    }

    private String state(Reader reader) {
        var state = seat().text("workspace.admin.state." + Names.word(reader.state()));
        if (reader.state() == Operations.State.REBUILDING) {
            var share = BigDecimal.valueOf(100 * reader.rebuilt()).setScale(0, RoundingMode.DOWN);
            return state + " · " + seat().wording().percent(share);
        }
        var failure = reader.failure();
        return failure == null ? state : state + " · " + failure;
    }

    private Button rebuild(Reader reader) {
        var act = new Button(
                seat().text("workspace.admin.rebuild"),
                click -> sure(called(reader.name()), () -> operations.rebuild(reader.name()))
                        .open());
        act.setAriaLabel(seat().text("workspace.admin.rebuild") + ": " + called(reader.name()));
        return act;
    }

    private Ask sure(String what, Runnable rebuild) {
        return new Ask(
                        seat().text("workspace.admin.rebuild-title", what),
                        seat().text("workspace.admin.rebuild"),
                        seat().text("workspace.cancel"),
                        () -> done(rebuild, seat().text("workspace.admin.begun", what)))
                .with(new Paragraph(seat().text("workspace.admin.rebuild-what")));
    }

    private List<Component> heldBack(List<HeldBack> all) {
        var drawn = new ArrayList<Component>();
        drawn.add(new H2(seat().text("workspace.admin.held-back")));
        if (all.isEmpty()) {
            drawn.add(new Paragraph(seat().text("workspace.admin.none-held-back")));
            return drawn;
        }
        var table = new DataTable(
                seat().text("workspace.admin.held-back"),
                List.of(
                        seat().text("workspace.admin.stream"),
                        seat().text("workspace.admin.reader"),
                        seat().text("workspace.admin.event"),
                        seat().text("workspace.admin.cause"),
                        seat().text("workspace.admin.since"),
                        seat().text("workspace.admin.count"),
                        seat().text("workspace.act")),
                5);
        all.forEach(one -> table.row(List.of(
                new Text(one.stream()),
                new Text(called(one.reader())),
                new Text(one.eventType()),
                new Text(one.cause()),
                new Text(
                        seat().wording().date(one.since().atZone(ZoneOffset.UTC).toLocalDate())),
                new Text(seat().wording().number(one.count())),
                retry(one))));
        drawn.add(table);
        return drawn;
    }

    private Button retry(HeldBack one) {
        var act = new Button(
                seat().text("workspace.admin.retry"),
                click -> done(
                        () -> {
                            if (!operations.retry(one.reader(), one.stream())) {
                                throw new IllegalStateException(one.cause());
                            }
                        },
                        seat().text("workspace.admin.retried", one.stream())));
        act.setAriaLabel(seat().text("workspace.admin.retry") + ": " + one.stream());
        return act;
    }

    private boolean done(Runnable act, String news) {
        try {
            act.run();
            banner().tell(news);
        } catch (IllegalArgumentException | IllegalStateException failure) {
            banner().warn(seat().text("workspace.admin.failed", String.valueOf(failure.getMessage())));
        }
        show();
        return true;
    }
}
