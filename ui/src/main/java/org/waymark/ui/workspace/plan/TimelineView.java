package org.waymark.ui.workspace.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.crisis.CrisisPage;
import org.waymark.query.crisis.FindCrises;
import org.waymark.query.milestone.FindMilestones;
import org.waymark.query.milestone.MilestonePage;
import org.waymark.query.strategy.Edition;
import org.waymark.query.version.FindVersions;
import org.waymark.query.version.VersionPage;
import org.waymark.ui.Begun;
import org.waymark.ui.timeline.Lens;
import org.waymark.ui.timeline.Schedule;
import org.waymark.ui.words.Texts;
import org.waymark.ui.workspace.Live;
import org.waymark.ui.workspace.MainLayout;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Screen;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.StrategyChoice;
import org.waymark.ui.workspace.part.Part;

/** Can we deliver in time? The draft on one line of time, beside the dates that bind; the address is the view. */
@Route(value = "plan/timeline", layout = MainLayout.class)
@RolesAllowed("PLANNER")
class TimelineView extends Screen implements BeforeEnterObserver {

    static final String PATH = "plan/timeline";

    private final Names names;
    private final StrategyChoice choice;
    private final LensFields fields;
    private final Part<StepCard.Opened> card;
    private final Part<Schedule> drawing;
    private final Part<Schedule> tray;
    private final Div none = new Div();
    private Lens lens = Lens.of("", "", "", "", "");
    private String chosen = "";

    TimelineView(Seat seat, Live live, Names names, Texts texts, Begun begun) {
        super(seat, live, "workspace.timeline.title");
        this.names = names;
        var editing = new Editing(
                seat,
                names,
                texts,
                begun,
                banner(),
                this::show,
                (strategy, goal) -> getUI().ifPresent(ui -> ui.navigate(PlanView.class)));
        choice = new StrategyChoice(
                seat, Edition.DRAFT, () -> look(lens.on("").slippedSince(0).from(null)));
        fields = new LensFields(seat, names, this::look);
        card = new Part<>(new StepCard(editing)::of);
        var timeline = new TimelineDrawing(seat);
        drawing = new Part<>(schedule -> timeline.of(schedule, this::look));
        tray = new Part<>(new UndatedTray(editing)::of);
        add(choice, fields, none, card, drawing, tray);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        lens = Lens.of(
                word(asked, "strategy"),
                word(asked, "zoom"),
                word(asked, "from"),
                word(asked, "goal"),
                word(asked, "slipped"));
        chosen = word(asked, "step");
        if (!lens.strategy().isEmpty()) {
            choice.choose(new StrategyId(lens.strategy()));
        }
    }

    private static String word(QueryParameters asked, String name) {
        return asked.getSingleParameter(name).orElse("");
    }

    @Override
    protected void show() {
        names.refresh();
        none.removeAll();
        var schedule = schedule();
        List.<Component>of(fields, card, drawing, tray).forEach(part -> part.setVisible(schedule.isPresent()));
        schedule.ifPresentOrElse(this::show, () -> none.add(new Paragraph(seat().text("workspace.plan.none"))));
    }

    private void show(Schedule schedule) {
        fields.show(schedule);
        card.show(new StepCard.Opened(schedule, chosen));
        drawing.show(schedule);
        tray.show(schedule);
    }

    private Optional<Schedule> schedule() {
        return choice.refresh()
                .map(plan -> Schedule.of(
                                plan,
                                seat().list(new FindVersions(plan.strategy()), VersionPage.class),
                                seat().list(new FindMilestones(plan.strategy()), MilestonePage.class),
                                lens)
                        .beside(seat().list(new FindCrises(plan.strategy()), CrisisPage.class)));
    }

    /** A step that was opened is read first. */
    @Override
    protected void focusHeading() {
        if (chosen.isEmpty()) {
            super.focusHeading();
        } else {
            card.getElement().executeJs("setTimeout(() => this.querySelector('h2')?.focus())");
        }
    }

    /** Looks in another way, and says so in the address. */
    private void look(Lens other) {
        lens = other;
        show();
        var address = QueryParameters.simple(lens.parameters());
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, new Location(PATH, address)));
    }
}
