package org.waymark.ui.workspace.partner;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.query.organisation.DeclaredRole;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.workspace.part.DataTable;

/** Every role of one organisation with what was said of it before, the ended among them. */
final class RolePanel extends Section {

    private final Coordination coordination;

    RolePanel(Coordination coordination, List<OrganisationsView.Declared> all) {
        this.coordination = coordination;
        addClassName("part");
        if (all.isEmpty()) {
            add(new Paragraph(coordination.text("workspace.partner.no-roles")));
        }
        all.forEach(declared -> {
            var name = coordination.names().of(declared.strategy().outline().name());
            var table = new DataTable(
                    name,
                    Stream.of("goal", "situation", "task", "place", "limit", "state", "acts")
                            .map(key -> coordination.text("workspace.partner." + key))
                            .toList(),
                    99);
            declared.roles().forEach(role -> table.row(cells(declared.strategy(), role)));
            add(new H2(name), table);
        });
    }

    private List<Component> cells(StrategyPage strategy, DeclaredRole role) {
        var part = role.part();
        var place = part.place();
        var goal = strategy.goals().stream()
                .filter(entry -> entry.goal().goal().equals(part.goal()))
                .findFirst()
                .map(entry -> coordination.names().of(entry.goal().name()))
                .orElse(part.goal().value());
        var task = coordination.text("site.task." + part.task().name());
        return List.of(
                new Text(goal),
                new Text(coordination.text("site.situation." + part.situation().name())),
                new Text(task),
                new Text(
                        place == null
                                ? coordination.text("site.partners.everywhere")
                                : coordination.names().of(place)),
                new Text(role.offer()
                        .map(offer -> coordination.names().of(offer.limit()))
                        .orElse("–")),
                state(role),
                coordination.speaks() && coordination.speaksFor(role.organisation())
                        ? acts(strategy, role, task + ", " + goal)
                        : new Span("–"));
    }

    private Component state(DeclaredRole role) {
        var wording = coordination.seat().wording();
        var state = new Div(new Span(coordination.text(
                role.offer().isPresent() ? "site.partners.since" : "workspace.partner.ended-on",
                wording.date(role.since()))));
        if (role.entries().size() > 1) {
            var said = new OrderedList();
            role.entries().forEach(entry -> {
                var offer = entry.offer();
                var reason = entry.reason();
                said.add(new ListItem(wording.date(entry.on())
                        + ": "
                        + (offer == null
                                ? coordination.text("workspace.partner.state-ended")
                                : coordination.names().of(offer.limit()))
                        + (reason == null ? "" : " – " + wording.isolate(reason))));
            });
            state.add(new NativeDetails(coordination.text("workspace.partner.history"), said));
        }
        return state;
    }

    private Component acts(StrategyPage strategy, DeclaredRole role, String about) {
        var ask = new RoleAsk(coordination, strategy);
        var stands = role.offer().isPresent();
        var acts = new Div(coordination.act(
                stands ? "workspace.partner.revise" : "workspace.partner.again",
                about,
                () -> ask.revise(role).open()));
        if (stands) {
            acts.add(coordination.act(
                    "workspace.partner.end",
                    about,
                    () -> new RoleAsk(coordination, strategy).end(role).open()));
        }
        return acts;
    }
}
