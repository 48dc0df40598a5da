package org.waymark.ui.workspace.partner;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.waymark.command.coalition.Aim;
import org.waymark.query.coalition.CoalitionPage;
import org.waymark.query.history.Topic;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.workspace.history.HistoryNavigation;

/** One coalition: what it is for, who belongs to it since when, what it works on, and what may be done. */
final class CoalitionCard extends Article {

    private final Coordination coordination;
    private final CoalitionPage page;
    private final List<StrategyPage> strategies;
    private final String name;

    CoalitionCard(Coordination coordination, CoalitionPage page, List<StrategyPage> strategies) {
        this.coordination = coordination;
        this.page = page;
        this.strategies = strategies;
        var charter = page.charter();
        var place = charter.place();
        var end = page.end();
        var wording = coordination.seat().wording();
        name = coordination.names().of(charter.name());
        addClassName("card");
        var form = new Span(coordination.text("site.form." + charter.form().name()));
        form.addClassName("tag");
        var head = new Div(new H2(name), form);
        head.addClassName("card-head");
        add(head, new Paragraph(coordination.names().of(charter.purpose())));
        var since = coordination.text("site.partners.formed", wording.date(page.formed()));
        add(new Paragraph(
                place == null ? since : since + " · " + coordination.names().of(place)));
        if (end != null) {
            add(new Paragraph(coordination.text("site.partners.ended", wording.date(end.on())) + " "
                    + wording.isolate(end.reason())));
        }
        add(members(), new Paragraph(goals()));
        earlier();
        add(HistoryNavigation.to(
                coordination.seat(),
                Topic.of(Topic.Kind.COALITION, page.coalition().value()),
                name));
        if (end == null && coordination.speaks()) {
            add(acts());
        }
    }

    private UnorderedList members() {
        var wording = coordination.seat().wording();
        var list = new UnorderedList();
        page.members().forEach(member -> {
            var until = member.until();
            var who = coordination.names().of(member.organisation());
            var days = until == null
                    ? coordination.text("site.partners.since", wording.date(member.since()))
                    : coordination.text("site.partners.from-until", wording.date(member.since()), wording.date(until));
            var convenes = member.organisation().equals(page.charter().convenor()) && until == null;
            list.add(new ListItem(
                    who + " " + days + (convenes ? " – " + coordination.text("workspace.partner.convenes") : "")));
        });
        return list;
    }

    private String goals() {
        var goals = page.charter().goals().stream().map(this::goal).toList();
        return coordination.text("site.partners.works-on") + " "
                + (goals.isEmpty() ? "–" : coordination.seat().wording().list(goals));
    }

    private String goal(Aim aim) {
        return strategies.stream()
                .filter(strategy -> strategy.strategy().equals(aim.strategy()))
                .flatMap(strategy -> strategy.goals().stream())
                .filter(entry -> entry.goal().goal().equals(aim.goal()))
                .findFirst()
                .map(entry -> coordination.names().of(entry.goal().name()))
                .orElse(aim.goal().value());
    }

    private void earlier() {
        if (!page.revisions().isEmpty()) {
            var list = new UnorderedList();
            var wording = coordination.seat().wording();
            page.revisions()
                    .forEach(revision -> list.add(new ListItem(coordination.text(
                            "workspace.partner.until",
                            wording.date(revision.until()),
                            coordination.names().of(revision.before().purpose()),
                            coordination.names().of(revision.before().convenor()),
                            wording.isolate(revision.reason())))));
            add(new NativeDetails(coordination.text("workspace.partner.history"), list));
        }
    }

    private Div acts() {
        var acts = new Div();
        acts.addClassName("acts");
        var member = new MemberAsk(coordination, page);
        acts.add(coordination.act(
                "workspace.partner.join", name, () -> member.join().open()));
        if (!member.leaving().isEmpty()) {
            acts.add(coordination.act(
                    "workspace.partner.leave",
                    name,
                    () -> new MemberAsk(coordination, page).leave().open()));
        }
        if (coordination.speaksFor(page.charter().convenor())) {
            acts.add(coordination.act(
                    "workspace.partner.charter",
                    name,
                    () -> new CharterAsk(coordination, strategies)
                            .describe(page)
                            .open()));
            acts.add(coordination.act(
                    "workspace.partner.end-coalition",
                    name,
                    () -> new MemberAsk(coordination, page).end().open()));
        }
        return acts;
    }
}
