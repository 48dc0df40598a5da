package org.waymark.ui.workspace.plan;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.waymark.command.strategy.StrategyCommand.AdoptVersion;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.workspace.part.Ask;
import org.waymark.ui.workspace.part.DayField;

/** Asks for the reason of a version and shows what it would change. */
final class AdoptAsk {

    private final Editing editing;
    private final StrategyPage strategy;

    AdoptAsk(Editing editing, StrategyPage strategy) {
        this.editing = editing;
        this.strategy = strategy;
    }

    Ask ask() {
        var reason = editing.words("workspace.plan.version-reason");
        var decided = new DayField(editing.text("workspace.plan.decided-on"));
        var causes = new CausesField(editing, strategy.strategy());
        var version = strategy.version() + 1;
        var asking = new Ask[1];
        asking[0] = new Ask(
                editing.text("workspace.plan.adopt", version),
                editing.text("workspace.plan.adopt-act"),
                editing.text("workspace.cancel"),
                () -> reason.read()
                        .filter(words -> editing.send(
                                asking[0].banner(),
                                new AdoptVersion(
                                        strategy.strategy(),
                                        version,
                                        words,
                                        causes.causes(),
                                        decided.getValue(),
                                        editing.seat().me())))
                        .isPresent());
        var list = new UnorderedList();
        new Changes(editing.seat(), editing.names())
                .sinceAdoption(strategy)
                .forEach(line -> list.add(new ListItem(line)));
        var changes = new H3(editing.text("workspace.plan.changes", strategy.changed()));
        return editing.kept(
                asking[0].with(changes, list, reason, causes, decided),
                "adopt-version",
                strategy.strategy().value());
    }
}
