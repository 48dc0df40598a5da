package org.waymark.ui.workspace.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.waymark.command.Role;
import org.waymark.query.history.Topic;
import org.waymark.query.proposal.ProposalPage;
import org.waymark.query.proposal.ProposalPage.Remark;
import org.waymark.query.proposal.ProposalPage.State;
import org.waymark.ui.change.ProposedChange;
import org.waymark.ui.workspace.history.HistoryNavigation;
import org.waymark.ui.workspace.part.Ask;

/** One proposal: what it changes beside what the plan says, who stands how to it, and what may be done next. */
final class ProposalCard extends Article {

    private final ProposalDesk desk;
    private final ProposalPage page;
    private final List<ProposedChange> changes;
    private final String title;

    ProposalCard(ProposalDesk desk, ProposalPage page) {
        this.desk = desk;
        this.page = page;
        changes = desk.changes(page);
        var suggestion = page.suggestion();
        title = desk.names().of(suggestion.title());
        addClassName("card");
        var state = new Span(desk.text("site.proposal." + page.state().name()));
        state.addClassName("tag");
        var head = new Div(new H2(title), state);
        head.addClassName("card-head");
        var by = new Paragraph(desk.text(
                "workspace.proposal.by",
                desk.names().of(suggestion.organisation()),
                desk.seat().wording().date(page.made()),
                suggestion.version()));
        by.addClassName("muted");
        add(head, by, new Paragraph(desk.names().of(suggestion.reasons())));
        suggestion.evidence().forEach(link -> add(new Paragraph(new Anchor(link, link))));
        if (page.state() == State.RETURNED) {
            add(new Paragraph(desk.text("workspace.proposal.returned")));
        }
        changes.forEach(this::change);
        list(page.judgements().stream()
                .map(one -> desk.text(
                        "workspace.proposal.stands",
                        desk.names().of(one.organisation()),
                        desk.text("site.judgement." + one.judgement().name()),
                        desk.names().of(one.reasons()))));
        list(page.remarks().stream().map(this::said));
        var decided = page.decided();
        if (decided != null) {
            add(new Paragraph(desk.text(
                    "workspace.proposal.decided",
                    desk.seat().wording().date(decided.on()),
                    desk.names().of(decided.reasons()))));
        }
        add(HistoryNavigation.to(
                desk.seat(), Topic.of(Topic.Kind.PROPOSAL, page.proposal().value()), title));
        add(acts());
    }

    private void change(ProposedChange change) {
        change.moves().forEach(move -> add(new MoveCard(desk.seat(), desk.names(), move)));
        if (!change.meanwhile().isEmpty()) {
            add(new Paragraph(desk.text("site.proposals.now")));
            change.meanwhile().forEach(move -> add(new MoveCard(desk.seat(), desk.names(), move)));
        }
        if (page.decided() != null) {
            add(new Paragraph(desk.text(change.taken() ? "site.proposals.taken" : "site.proposals.not-taken")));
        }
    }

    private void list(Stream<String> lines) {
        var list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        if (list.getComponentCount() > 0) {
            add(list);
        }
    }

    private String said(Remark one) {
        var organisation = one.organisation();
        return desk.text(
                "workspace.proposal.said",
                organisation == null
                        ? desk.text("site.proposals.planners")
                        : desk.names().of(organisation),
                desk.names().of(one.words()));
    }

    private Component acts() {
        var acts = new Div();
        acts.addClassName("acts");
        if (!page.isOpen()) {
            return acts;
        }
        var seat = desk.seat();
        var own = seat.organisation();
        if (own != null && own.equals(page.suggestion().organisation())) {
            acts.add(new Anchor(
                    "propose/new?revise=" + page.proposal().value(), desk.text("workspace.proposal.revise")));
            acts.add(act("workspace.proposal.withdraw", () -> new ProposalAsk(desk, page).withdraw(own)));
        } else if (own != null && (seat.is(Role.PARTNER) || seat.is(Role.REPORTER))) {
            acts.add(act("workspace.proposal.judge", () -> new ProposalAsk(desk, page).judge(own)));
        }
        if (seat.is(Role.PLANNER) || (own != null && (seat.is(Role.PARTNER) || seat.is(Role.REPORTER)))) {
            acts.add(act("workspace.proposal.discuss", () -> new ProposalAsk(desk, page).discuss(own)));
        }
        if (seat.is(Role.PLANNER)) {
            acts.add(act("workspace.proposal.decide", () -> new ProposalAsk(desk, page).decide(changes)));
        }
        return acts;
    }

    private Button act(String key, Supplier<Ask> ask) {
        var button = new Button(desk.text(key), click -> ask.get().open());
        button.setAriaLabel(button.getText() + ": " + title);
        return button;
    }
}
