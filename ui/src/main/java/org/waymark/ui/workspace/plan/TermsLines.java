package org.waymark.ui.workspace.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.Lineage;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.FindStrategies;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.ui.transplant.Origins;

/** What is said of a goal beyond its words, in a line each, and the ways to the goals it goes on from or into. */
final class TermsLines {

    private final Editing editing;
    private final StrategyPage strategy;

    TermsLines(Editing editing, StrategyPage strategy) {
        this.editing = editing;
        this.strategy = strategy;
    }

    List<Component> of(GoalEntry entry) {
        var terms = entry.terms();
        var names = editing.names();
        var drawn = new ArrayList<Component>();
        if (terms.sentence() != null) {
            drawn.add(line("promised", names.of(terms.sentence())));
        }
        if (terms.population() != null) {
            drawn.add(line("population-is", names.of(terms.population())));
        }
        if (!terms.groups().isEmpty()) {
            drawn.add(line("groups-are", terms.groups().stream().map(names::of).collect(Collectors.joining("; "))));
        }
        if (terms.lead() != null) {
            drawn.add(line("lead-is", names.of(terms.lead())));
        }
        if (!terms.contributors().isEmpty()) {
            drawn.add(line(
                    "contributors-are",
                    terms.contributors().stream()
                            .map(names::of)
                            .collect(Collectors.joining(editing.text("workspace.comma")))));
        }
        if (!terms.alsoServes().isEmpty()) {
            drawn.add(line(
                    "also-serves-are",
                    terms.alsoServes().stream().map(this::name).collect(Collectors.joining("; "))));
        }
        drawn.addAll(lineage(entry));
        return drawn;
    }

    private List<Component> lineage(GoalEntry entry) {
        var drawn = new ArrayList<Component>();
        var from = entry.terms().from();
        if (from != null) {
            drawn.add(
                    from.ofThisInstallation()
                            ? way("taken-over", from)
                            : line(
                                    "taken-from-elsewhere",
                                    editing.seat().wording().upright(Origins.of(from))));
        }
        var here = new Lineage(strategy.strategy(), entry.goal().goal());
        strategies().stream()
                .flatMap(page -> page.goals().stream()
                        .filter(other -> {
                            var origin = other.terms().from();
                            return origin != null && here.sameGoal(origin);
                        })
                        .map(other -> new Lineage(page.strategy(), other.goal().goal())))
                .forEach(heir -> drawn.add(way("goes-on", heir)));
        return drawn;
    }

    private Button way(String key, Lineage to) {
        var button = new Button(
                editing.text("workspace.terms." + key, name(to), name(to.strategy())),
                click -> editing.open(to.strategy(), to.goal()));
        button.addClassName("branch");
        return button;
    }

    private Paragraph line(String key, String what) {
        return new Paragraph(editing.text("workspace.terms." + key, what));
    }

    private String name(GoalId goal) {
        return name(new Lineage(strategy.strategy(), goal));
    }

    private String name(Lineage goal) {
        return strategies().stream()
                .filter(page -> page.strategy().equals(goal.strategy()))
                .flatMap(page -> page.goals().stream())
                .filter(entry -> entry.goal().goal().equals(goal.goal()))
                .findFirst()
                .map(entry -> editing.names().of(entry.goal().name()))
                .orElse(goal.goal().value());
    }

    private String name(StrategyId id) {
        return strategies().stream()
                .filter(page -> page.strategy().equals(id))
                .findFirst()
                .map(page -> editing.names().of(page.outline().name()))
                .orElse(id.value());
    }

    private List<StrategyPage> strategies() {
        return editing.seat().list(new FindStrategies(Edition.DRAFT), StrategyPage.class);
    }
}
