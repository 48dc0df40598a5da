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
    private final Part<StrategyPage> tree = new Part<>(this::tree);
    private final Div open = new Div();
    private @Nullable GoalId chosen;

    GoalTree(Seat seat, Names names, Editing editing) {
        this.seat = seat;
        this.names = names;
        this.editing = editing;
        addClassNames("beside", "tree-first");
        add(tree, open);
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
        tree.show(strategy);
        tree.redraw();
        open(strategy);
    }

    private Optional<GoalEntry> entry(StrategyPage strategy) {
        return strategy.goals().stream()
                .filter(entry -> entry.goal().goal().equals(chosen))
                .findFirst();
    }

    private void open(StrategyPage strategy) {
        open.removeAll();
        entry(strategy).ifPresent(entry -> open.add(new GoalPanel(seat, names, editing, strategy, entry)));
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
            tree.redraw();
            open(strategy);
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("branch");
        if (goal.goal().equals(chosen)) {
            button.getElement().setAttribute("aria-current", "true");
        }
        return button;
    }
}
