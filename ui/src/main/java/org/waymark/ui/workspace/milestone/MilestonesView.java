package org.waymark.ui.workspace.milestone;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waymark.command.Role;
import org.waymark.command.strategy.Milestone;
import org.waymark.command.strategy.MilestoneId;
import org.waymark.query.milestone.MilestonePage;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.FindStrategies;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.words.Texts;
import org.waymark.ui.workspace.Live;
import org.waymark.ui.workspace.MainLayout;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Screen;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.Part;

/** Which steps do we answer for, and how are they coming along? */
@Route(value = "milestones", layout = MainLayout.class)
@Menu(order = 11, title = "workspace.step.menu", icon = "vaadin:flag-checkered")
@RolesAllowed({"REPORTER", "PARTNER", "PLANNER"})
class MilestonesView extends Screen {

    private final Names names;
    private final Texts texts;
    private final Part<List<Owned>> owned = new Part<>(this::draw);

    /** The steps of one strategy that concern who is asking, and what was said of them. */
    private record Owned(StrategyPage strategy, List<Milestone> steps, Map<MilestoneId, MilestonePage> said) {}

    MilestonesView(Seat seat, Live live, Names names, Texts texts) {
        super(seat, live, "workspace.step.title");
        this.names = names;
        this.texts = texts;
        add(owned);
    }

    @Override
    protected void show() {
        names.refresh();
        owned.show(seat().list(new FindStrategies(Edition.ADOPTED), StrategyPage.class).stream()
                .map(page -> new Owned(page, steps(page), Told.of(seat(), page.strategy())))
                .filter(one -> !one.steps().isEmpty())
                .toList());
    }

    private List<Milestone> steps(StrategyPage page) {
        return page.goals().stream()
                .flatMap(goal -> goal.milestones().stream())
                .filter(step -> seat().is(Role.PLANNER)
                        || step.responsible().stream().anyMatch(owner -> owner.equals(seat().organisation())))
                .toList();
    }

    private List<Component> draw(List<Owned> all) {
        var drawn = new ArrayList<Component>();
        if (all.isEmpty()) {
            drawn.add(new Paragraph(seat().text("workspace.step.none")));
        }
        all.forEach(one -> {
            var name = names.of(one.strategy().outline().name());
            drawn.add(new H2(name));
            var table = new StepTable(seat(), names, texts, this::told)
                    .of(name, one.strategy().strategy(), one.steps());
            drawn.add(table);
        });
        return drawn;
    }

    private void told() {
        banner().tell(seat().text("workspace.step.told"));
        show();
    }
}
