package org.waymark.ui.workspace.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.strategy.StrategyCommand.SetTarget;
import org.waymark.command.strategy.StrategyRefusal;
import org.waymark.command.strategy.Target;
import org.waymark.ui.Begun;
import org.waymark.ui.words.Texts;
import org.waymark.ui.workspace.Live;
import org.waymark.ui.workspace.MainLayout;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Screen;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.Part;
import org.waymark.ui.workspace.plan.MeasureLines.Under;
import org.waymark.ui.workspace.plan.TargetConflict.Collision;

/** Is the target sound? One measure with its path as a table of years, tried beside what stands while it is typed. */
@Route(value = "plan/indicator/:measure", layout = MainLayout.class)
@RolesAllowed("PLANNER")
class TargetView extends Screen implements BeforeEnterObserver {

    private final Names names;
    private final Editing editing;
    private final MeasureFinder finder;
    private final PathFields fields;
    private final Part<Under> about;
    private final Part<Preview.Tried> preview;
    private final Part<Collision> conflict;
    private final Article form = new Article();
    private final Div causes = new Div();
    private final Div none = new Div();
    private String strategy = "";
    private String measure = "";
    private @Nullable CausesField because;
    private MeasureFinder.@Nullable Found opened;
    private MeasureFinder.@Nullable Found latest;

    TargetView(Seat seat, Live live, Names names, Texts texts, Begun begun) {
        super(seat, live, "workspace.target.title");
        this.names = names;
        editing = new Editing(seat, names, texts, begun, banner(), this::show, (one, goal) -> {});
        finder = new MeasureFinder(seat, names);
        fields = new PathFields(editing, this::attempt);
        about = new Part<>(new MeasureLines(editing)::of);
        preview = new Part<>(new Preview(seat)::of);
        preview.getElement().setAttribute("aria-live", "polite");
        conflict = new Part<>(this::collision);
        var keep = new Button(seat.text("workspace.plan.keep"), click -> keep());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        form.addClassNames("card", "target-form");
        form.add(new H2(seat.text("workspace.target.path")), fields, causes, keep);
        add(new RouterLink(seat.text("workspace.target.back"), PlanView.class), none, about, conflict, form, preview);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        measure = event.getRouteParameters().get("measure").orElse("");
        strategy = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("strategy")
                .orElse("");
        opened = null;
    }

    @Override
    protected void show() {
        names.refresh();
        var found = finder.find(strategy, measure);
        none.removeAll();
        List.<Component>of(about, form, preview).forEach(part -> part.setVisible(found.isPresent()));
        found.ifPresentOrElse(this::show, () -> none.add(new Paragraph(seat().text("workspace.target.none"))));
    }

    /** What nobody has typed in follows the draft; what somebody types in stays, and the two are shown side by side. */
    private void show(MeasureFinder.Found now) {
        about.show(new Under(now.entry(), now.measure(), now.topic()));
        form.setVisible(now.plan().mayChange());
        var before = opened;
        if (before == null || untouched(before)) {
            open(now);
        } else if (!before.target().equals(now.target())) {
            fields.read().ifPresent(typed -> collide(before, now, typed));
        }
        attempt();
    }

    private boolean untouched(MeasureFinder.Found before) {
        return fields.read().filter(before.target()::equals).isPresent();
    }

    private void open(MeasureFinder.Found now) {
        opened = now;
        fields.fill(now.target(), now.firstYear(), now.lastYear(), now::beside);
        conflict.removeAll();
        if (because == null) {
            because = new CausesField(editing, now.plan().strategy());
            causes.add(because);
        }
    }

    /** Draws what is typed, with the pace it takes. */
    private void attempt() {
        var now = opened;
        if (now != null) {
            fields.read()
                    .ifPresent(target -> finder.progress(now)
                            .ifPresent(progress ->
                                    preview.show(new Preview.Tried(progress, target, finder.original(now)))));
        }
    }

    private void keep() {
        var now = opened;
        if (now != null) {
            fields.read().ifPresent(target -> send(now, target, now.entry().revision(), true));
        }
    }

    /** An edit of the goal that left this target alone is no conflict. */
    private void send(MeasureFinder.Found seen, Target target, int revision, boolean again) {
        var reasons = because == null ? List.<org.waymark.command.strategy.Cause>of() : because.causes();
        var refusal = seat().refusal(
                        banner(),
                        new SetTarget(
                                seen.plan().strategy(),
                                seen.measure().measure(),
                                revision,
                                target,
                                reasons,
                                seat().me()));
        if (refusal.filter(StrategyRefusal.CHANGED_MEANWHILE::equals).isPresent()) {
            finder.find(strategy, measure).ifPresent(now -> {
                if (again && now.target().equals(seen.target())) {
                    send(seen, target, now.entry().revision(), false);
                } else {
                    collide(seen, now, target);
                    opened = now;
                }
            });
        } else if (banner().quiet()) {
            opened = null;
            show();
            banner().tell(seat().text("workspace.plan.kept"));
        }
    }

    private void collide(MeasureFinder.Found before, MeasureFinder.Found now, Target typed) {
        latest = now;
        conflict.show(new Collision(now.measure().indicator(), before.target(), now.target(), typed));
        conflict.redraw();
        banner().warn(seat().text("workspace.target.meanwhile"));
    }

    private List<Component> collision(Collision collision) {
        var now = latest;
        if (now == null) {
            return List.of();
        }
        var theirs = new Button(seat().text("workspace.target.take-theirs"), click -> {
            opened = null;
            banner().clear();
            show();
        });
        var drawn = new ArrayList<>(new TargetConflict(editing).of(collision, finder.changed(collision, now)));
        drawn.add(theirs);
        return drawn;
    }
}
