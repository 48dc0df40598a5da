package org.waymark.ui.workspace.consultation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.waymark.command.Role;
import org.waymark.query.consultation.ConsultationPage;
import org.waymark.query.consultation.ConsultationPage.Position;
import org.waymark.query.consultation.ConsultationPage.State;
import org.waymark.query.history.Topic;
import org.waymark.ui.workspace.history.HistoryNavigation;
import org.waymark.ui.workspace.part.Ask;

/** One round: where it stands, who stands how to it, and what may be done next. */
final class RoundCard extends Article {

    private final RoundDesk desk;
    private final ConsultationPage round;
    private final String title;

    RoundCard(RoundDesk desk, ConsultationPage round) {
        this.desk = desk;
        this.round = round;
        var id = round.consultation();
        title = desk.text("workspace.consultation.round", desk.names().of(round.plan()), id.number());
        addClassName("card");
        var state = new Span(desk.text(
                "workspace.consultation.state." + state().name(),
                date(round.round().opens()),
                date(round.round().closes())));
        state.addClassName("tag");
        var head = new Div(new H2(title), state);
        head.addClassName("card-head");
        add(head);
        var audience = round.round().audience();
        if (audience != null) {
            add(new Paragraph(desk.names().of(audience)));
        }
        var here = desk.seat().wording().language();
        var address =
                new Anchor("/" + here + "/consultations/" + id.value(), desk.text("workspace.consultation.public"));
        address.setRouterIgnore(true);
        add(new Paragraph(address));
        list(
                "workspace.consultation.materials",
                round.materials().stream()
                        .map(material -> desk.names().of(material.name()))
                        .toList());
        list(
                "workspace.consultation.positions",
                round.positions().stream().map(this::said).toList());
        list(
                "workspace.consultation.responses",
                round.responses().stream()
                        .map(one -> date(one.on()) + " – " + desk.names().of(one.words()))
                        .toList());
        add(HistoryNavigation.to(
                desk.seat(),
                Topic.of(Topic.Kind.CONSULTATION, id.strategy().value(), String.valueOf(id.number())),
                title));
        add(acts());
    }

    private State state() {
        return round.on(desk.seat().today());
    }

    private void list(String key, List<String> lines) {
        if (!lines.isEmpty()) {
            var list = new UnorderedList();
            lines.forEach(line -> list.add(new ListItem(line)));
            add(new H3(desk.text(key)), list);
        }
    }

    private String said(Position position) {
        var reasons = position.reasons();
        var late = round.isLate(position.on()) ? " – " + desk.text("workspace.consultation.late") : "";
        return desk.text(
                        "workspace.consultation.stands",
                        desk.names().of(position.organisation()),
                        desk.text("site.stance." + position.stance().name()),
                        date(position.on()))
                + late
                + (reasons == null ? "" : " " + desk.names().of(reasons));
    }

    private Component acts() {
        var acts = new Div();
        acts.addClassName("acts");
        var seat = desk.seat();
        var own = seat.organisation();
        if (seat.is(Role.PLANNER)) {
            acts.add(act("workspace.consultation.describe", () -> new DescribeAsk(desk, round).ask()));
        }
        if (seat.is(Role.PLANNER) && state() == State.OVER) {
            acts.add(act("workspace.consultation.respond", () -> new RespondAsk(desk, round).ask()));
        }
        if (own != null && (seat.is(Role.PARTNER) || seat.is(Role.REPORTER)) && state() != State.AHEAD) {
            acts.add(act("workspace.consultation.take", () -> new PositionAsk(desk, round, own).ask()));
        }
        return acts;
    }

    private Button act(String key, Supplier<Ask> ask) {
        var button = new Button(desk.text(key), click -> ask.get().open());
        button.setAriaLabel(button.getText() + ": " + title);
        return button;
    }

    private String date(LocalDate day) {
        return desk.seat().wording().date(day);
    }
}
