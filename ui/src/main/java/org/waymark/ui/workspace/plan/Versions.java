package org.waymark.ui.workspace.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.VersionEntry;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;

/** The versions of a strategy, the latest first: when, why, and what each changed. */
final class Versions {

    private final Seat seat;
    private final Names names;
    private final Changes changes;

    Versions(Seat seat, Names names) {
        this.seat = seat;
        this.names = names;
        changes = new Changes(seat, names);
    }

    List<Component> of(StrategyPage strategy) {
        var drawn = new ArrayList<Component>();
        drawn.add(new H2(seat.text("workspace.plan.versions")));
        if (strategy.versions().isEmpty()) {
            drawn.add(new Paragraph(seat.text("workspace.plan.no-versions")));
        }
        strategy.versions().forEach(version -> drawn.add(details(version)));
        return drawn;
    }

    private Component details(VersionEntry version) {
        var list = new UnorderedList();
        version.changes().forEach(change -> list.add(new ListItem(changes.recorded(change))));
        var details = new NativeDetails(
                seat.text(
                        "workspace.plan.version",
                        version.version(),
                        seat.wording().date(version.decidedOn()),
                        names.of(version.reason())),
                list);
        details.addClassName("card");
        return details;
    }
}
