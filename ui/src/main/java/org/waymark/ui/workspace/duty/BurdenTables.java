package org.waymark.ui.workspace.duty;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.function.Consumer;
import org.waymark.command.Role;
import org.waymark.command.calendar.BurdenBudgetId;
import org.waymark.command.calendar.BurdenCommand.SetBurdenBudget;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.query.burden.Burden;
import org.waymark.query.burden.BurdenLine;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.Ask;
import org.waymark.ui.workspace.part.Banner;
import org.waymark.ui.workspace.part.DataTable;

/** What reporting costs each organisation, and what became of each report. */
final class BurdenTables {

    private static final int SHOWN = 200;

    private final Seat seat;
    private final Names names;
    private final Banner banner;
    private final Runnable changed;
    private final Consumer<OrganisationId> chosen;

    BurdenTables(Seat seat, Names names, Banner banner, Runnable changed, Consumer<OrganisationId> chosen) {
        this.seat = seat;
        this.names = names;
        this.banner = banner;
        this.changed = changed;
        this.chosen = chosen;
    }

    Component summary(List<Burden> burdens) {
        var table = new DataTable(
                seat.text("workspace.burden.table"),
                List.of(
                        seat.text("workspace.source"),
                        seat.text("workspace.burden.count"),
                        seat.text("workspace.burden.asked"),
                        seat.text("workspace.burden.spent"),
                        seat.text("workspace.burden.unused"),
                        seat.text("workspace.burden.budget"),
                        seat.text("workspace.act")),
                99);
        burdens.forEach(burden -> table.row(List.of(
                new Text(names.of(burden.organisation())),
                new Text(seat.wording().number(burden.lines().size())),
                time(burden.minutes()),
                time(burden.spent()),
                time(burden.unused()),
                budget(burden),
                acts(burden))));
        return table;
    }

    Component lines(Burden burden) {
        var table = new DataTable(
                seat.text("workspace.burden.reports"),
                List.of(
                        seat.text("workspace.indicator"),
                        seat.text("workspace.place"),
                        seat.text("workspace.period"),
                        seat.text("workspace.due.on"),
                        seat.text("workspace.sheet.time"),
                        seat.text("workspace.burden.use")),
                99);
        burden.lines().stream()
                .limit(SHOWN)
                .forEach(line -> table.row(List.of(
                        new Text(names.of(line.series().indicator())),
                        new Text(names.of(line.series().place())),
                        new Text(seat.wording().upright(line.period().code())),
                        new Text(seat.wording().date(line.dueOn())),
                        time(line.minutes()),
                        new Text(use(line)))));
        return table;
    }

    private String use(BurdenLine line) {
        if (line.reportedOn() == null) {
            return seat.text("workspace.burden.missing");
        }
        return line.uses().isEmpty()
                ? seat.text("workspace.burden.not-used")
                : seat.wording()
                        .list(line.uses().stream()
                                .sorted()
                                .map(use -> seat.text("workspace.burden.use." + Names.word(use)))
                                .toList());
    }

    private Component time(int minutes) {
        return new Text(seat.text("duty.minutes", minutes));
    }

    private Component budget(Burden burden) {
        var agreed = burden.budget();
        if (agreed == null) {
            return new Text(seat.text("workspace.burden.no-budget"));
        }
        var said = new Span(new Text(seat.text("duty.minutes", agreed) + " "));
        if (burden.isOverBudget()) {
            var over = new Span(seat.text("workspace.burden.over", burden.minutes() - agreed));
            over.addClassNames("tag", "late");
            said.add(over);
        }
        return said;
    }

    private Component acts(Burden burden) {
        var acts = new Div();
        acts.addClassName("acts");
        if (seat.organisation() == null) {
            var show = new Button(seat.text("workspace.burden.show"), click -> chosen.accept(burden.organisation()));
            show.setAriaLabel(seat.text("workspace.burden.show") + ": " + names.of(burden.organisation()));
            acts.add(show);
        }
        if (seat.is(Role.PLANNER) || seat.is(Role.ADMINISTRATOR)) {
            var agree = new Button(
                    seat.text("workspace.burden.agree"), click -> agree(burden).open());
            agree.setAriaLabel(seat.text("workspace.burden.agree") + ": " + names.of(burden.organisation()));
            acts.add(agree);
        }
        return acts.getComponentCount() == 0 ? new Text("–") : acts;
    }

    private Ask agree(Burden burden) {
        var minutes = new IntegerField(seat.text("workspace.burden.minutes"));
        minutes.setMin(0);
        minutes.setRequiredIndicatorVisible(true);
        minutes.setValue(burden.budget() == null ? burden.minutes() : burden.budget());
        var asking = new Ask[1];
        asking[0] = new Ask(
                seat.text("workspace.burden.agree-title", names.of(burden.organisation())),
                seat.text("workspace.burden.agree"),
                seat.text("workspace.cancel"),
                () -> {
                    minutes.setInvalid(minutes.isEmpty());
                    return !minutes.isEmpty() && agreed(asking[0], burden.organisation(), minutes.getValue());
                });
        return asking[0].with(minutes);
    }

    private boolean agreed(Ask asking, OrganisationId organisation, int minutes) {
        var happened =
                seat.send(asking.banner(), new SetBurdenBudget(new BurdenBudgetId(organisation), minutes, seat.me()));
        if (happened) {
            banner.tell(seat.text("workspace.burden.agreed"));
            changed.run();
        }
        return happened;
    }
}
