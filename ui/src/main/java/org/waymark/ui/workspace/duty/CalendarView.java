package org.waymark.ui.workspace.duty;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.command.calendar.CalendarId;
import org.waymark.command.strategy.Measure;
import org.waymark.query.calendar.CalendarPage;
import org.waymark.query.calendar.CalendarPage.Setting;
import org.waymark.query.calendar.Calendars;
import org.waymark.query.calendar.FindCalendar;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.FindStrategies;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.workspace.Live;
import org.waymark.ui.workspace.MainLayout;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Screen;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.DataTable;
import org.waymark.ui.workspace.part.Part;

/** When, from where and in which detail is a measure to be reported, and what does that ask of whom? */
@Route(value = "plan/calendar", layout = MainLayout.class)
@RolesAllowed("PLANNER")
class CalendarView extends Screen implements BeforeEnterObserver {

    private record Planned(StrategyPage plan, Measure measure, CalendarId calendar) {}

    private final Names names;
    private final Part<List<Planned>> all = new Part<>(this::all);
    private final Part<List<Setting>> settings = new Part<>(this::settings);
    private final Div form = new Div();
    private String strategy = "";
    private String measure = "";
    private @Nullable CalendarId opened;

    CalendarView(Seat seat, Live live, Names names) {
        super(seat, live, "workspace.calendar.title");
        this.names = names;
        add(new Anchor("plan", seat.text("workspace.calendar.back")), form, settings, all);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        strategy = asked.getSingleParameter("strategy").orElse("");
        measure = asked.getSingleParameter("measure").orElse("");
        opened = null;
    }

    @Override
    protected void show() {
        names.refresh();
        var planned = planned();
        var found = planned.stream()
                .filter(one -> one.measure().measure().value().equals(measure)
                        && (strategy.isEmpty() || one.plan().strategy().value().equals(strategy)))
                .findFirst();
        form.setVisible(found.isPresent());
        settings.setVisible(found.isPresent());
        all.setVisible(found.isEmpty());
        found.ifPresentOrElse(this::show, () -> all.show(planned));
    }

    private void show(Planned found) {
        var set = seat().find(new FindCalendar(found.calendar()), CalendarPage.class);
        settings.show(set.map(CalendarPage::settings).orElse(List.of()));
        if (!found.calendar().equals(opened)) {
            opened = found.calendar();
            form.removeAll();
            form.add(new CalendarForm(
                    seat(),
                    names,
                    banner(),
                    found.calendar(),
                    found.measure(),
                    set.map(CalendarPage::timetable).orElse(Calendars.usual(found.measure())),
                    this::show));
        }
    }

    /** Of every draft, since a calendar may be set before a measure binds. */
    private List<Planned> planned() {
        return seat().list(new FindStrategies(Edition.DRAFT), StrategyPage.class).stream()
                .flatMap(plan -> plan.goals().stream()
                        .flatMap(goal -> goal.measures().stream())
                        .map(one -> new Planned(plan, one, new CalendarId(plan.strategy(), one.measure()))))
                .toList();
    }

    private List<Component> all(List<Planned> planned) {
        if (planned.isEmpty()) {
            return List.of(new Paragraph(seat().text("workspace.calendar.none")));
        }
        var table = new DataTable(
                seat().text("workspace.calendar.table"),
                List.of(
                        seat().text("workspace.indicator"),
                        seat().text("workspace.strategy"),
                        seat().text("workspace.calendar.rhythm"),
                        seat().text("workspace.due.on")),
                99);
        planned.forEach(one -> table.row(List.of(
                new Anchor(
                        Ways.calendar(one.plan().strategy(), one.measure().measure()),
                        seat().text(
                                        "workspace.dashboard.measure",
                                        names.of(one.measure().indicator()),
                                        names.of(one.measure().headline()))),
                new Text(names.of(one.plan().outline().name())),
                new Text(seat().text(
                                "workspace.rhythm." + Names.word(one.measure().rhythm()))),
                new Text(seat().text("workspace.calendar.after", due(one))))));
        return List.of(table);
    }

    private int due(Planned one) {
        return Optional.of(one.calendar())
                .flatMap(calendar -> seat().find(new FindCalendar(calendar), CalendarPage.class))
                .map(CalendarPage::timetable)
                .orElse(Calendars.usual(one.measure()))
                .due();
    }

    private List<Component> settings(List<Setting> told) {
        var drawn = new ArrayList<Component>();
        drawn.add(new H2(seat().text("workspace.calendar.settings")));
        if (told.isEmpty()) {
            drawn.add(new Paragraph(seat().text("workspace.calendar.usual")));
            return drawn;
        }
        var table = new DataTable(
                seat().text("workspace.calendar.settings"),
                List.of(
                        seat().text("workspace.calendar.since"),
                        seat().text("workspace.calendar.days"),
                        seat().text("workspace.calendar.minutes"),
                        seat().text("workspace.plan.reason"),
                        seat().text("workspace.calendar.over-budget")),
                99);
        told.forEach(one -> table.row(
                seat().wording().date(one.on()),
                seat().text(
                                "workspace.calendar.days-of",
                                one.timetable().opens(),
                                one.timetable().due(),
                                one.timetable().locks()),
                seat().wording().number(one.timetable().minutes()),
                one.reason() == null ? "–" : one.reason(),
                one.whyOverBudget() == null ? "–" : one.whyOverBudget()));
        drawn.add(table);
        return drawn;
    }
}
