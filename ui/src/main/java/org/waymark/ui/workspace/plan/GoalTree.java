package org.waymark.ui.workspace.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.Measure;
import org.waymark.command.strategy.Milestone;
import org.waymark.query.commitment.FindServings;
import org.waymark.query.commitment.Serving;
import org.waymark.query.milestone.FindMilestones;
import org.waymark.query.milestone.MilestonePage;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.Part;

/** The goals, parents before children, and beside them the one that is open. */
final class GoalTree extends Div {

    private final Seat seat;
    private final Names names;
    private final Editing editing;
    private final Part<Shown> tree = new Part<>(shown -> tree(shown.strategy()));
    private final Part<Shown> panel = new Part<>(this::panel);
    private @Nullable GoalId chosen;
    private @Nullable StrategyPage latest;

    GoalTree(Seat seat, Names names, Editing editing) {
        this.seat = seat;
        this.names = names;
        this.editing = editing;
        addClassNames("beside", "tree-first");
        add(tree, panel);
    }

    /**
     * What tree and panel speak of. They are drawn anew only where some of that differs, so that nobody's click is lost
     * because somebody else describes another goal.
     */
    private record Shown(
            StrategyPage strategy, @Nullable GoalId goal, List<Serving> servings, List<MilestonePage> progress) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Shown shown && seen().equals(shown.seen());
        }

        @Override
        public int hashCode() {
            return seen().hashCode();
        }

        private List<Object> seen() {
            return List.of(
                    strategy.strategy(),
                    strategy.edition(),
                    strategy.version(),
                    strategy.life(),
                    strategy.means(),
                    String.valueOf(goal),
                    servings,
                    progress,
                    strategy.goals().stream().map(this::seen).toList());
        }

        /** All of the goal that is open, and of the others what they and their parts are called. */
        private Object seen(GoalEntry entry) {
            return entry.goal().goal().equals(goal)
                    ? entry
                    : List.of(
                            entry.goal().goal(),
                            String.valueOf(entry.goal().parent()),
                            entry.goal().name(),
                            entry.measures().stream().map(Measure::measure).toList(),
                            entry.milestones().stream().map(Milestone::name).toList());
        }
    }

    /** Opens this goal when the tree is shown next. */
    void choose(GoalId goal) {
        chosen = goal;
    }

    void show(StrategyPage strategy) {
        if (entry(strategy).isEmpty()) {
            chosen = strategy.goals().stream()
                    .findFirst()
                    .map(entry -> entry.goal().goal())
                    .orElse(null);
        }
        draw(strategy);
    }

    private void draw(StrategyPage strategy) {
        latest = strategy;
        var id = strategy.strategy();
        tree.show(new Shown(strategy, chosen, List.of(), List.of()));
        panel.show(new Shown(
                strategy,
                chosen,
                seat.list(new FindServings(id), Serving.class),
                seat.list(new FindMilestones(id), MilestonePage.class)));
    }

    private Optional<GoalEntry> entry(StrategyPage strategy) {
        return strategy.goals().stream()
                .filter(entry -> entry.goal().goal().equals(chosen))
                .findFirst();
    }

    private List<Component> panel(Shown shown) {
        return entry(shown.strategy())
                .<Component>map(entry -> new GoalPanel(seat, names, editing, shown.strategy(), entry))
                .stream()
                .toList();
    }

    private List<Component> tree(StrategyPage strategy) {
        if (strategy.goals().isEmpty()) {
            return List.of(new Paragraph(seat.text("workspace.plan.no-goals")));
        }
        var nav = new Nav(branch(strategy, null));
        nav.setAriaLabel(seat.text("workspace.plan.goals"));
        nav.addClassName("tree");
        return List.of(nav);
    }

    private UnorderedList branch(StrategyPage strategy, @Nullable GoalId parent) {
        var list = new UnorderedList();
        for (var entry : strategy.goals()) {
            if (Objects.equals(entry.goal().parent(), parent)) {
                var item = new ListItem(button(strategy, entry));
                var below = branch(strategy, entry.goal().goal());
                if (below.getComponentCount() > 0) {
                    item.add(below);
                }
                list.add(item);
            }
        }
        return list;
    }

    private Button button(StrategyPage strategy, GoalEntry entry) {
        var goal = entry.goal();
        var button = new Button(names.of(goal.name()), click -> {
            chosen = goal.goal();
            draw(latest == null ? strategy : latest);
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("branch");
        if (goal.goal().equals(chosen)) {
            button.getElement().setAttribute("aria-current", "true");
        }
        return button;
    }
}
