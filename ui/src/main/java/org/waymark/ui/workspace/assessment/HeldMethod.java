package org.waymark.ui.workspace.assessment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.waymark.command.Role;
import org.waymark.command.assessment.Assessing;
import org.waymark.command.assessment.AssessmentCommand.ChooseMethod;
import org.waymark.command.assessment.AssessmentId;
import org.waymark.query.progress.MethodPage;
import org.waymark.query.progress.MethodPage.Choice;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.assessment.AssessmentWords;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.Ask;
import org.waymark.ui.workspace.part.Forms;

/** The method by which a plan is assessed, those before it with their reasons, and the act of choosing another. */
final class HeldMethod {

    private final Seat seat;
    private final Names names;
    private final AssessmentWords words;
    private final Runnable done;

    HeldMethod(Seat seat, Names names, Runnable done) {
        this.seat = seat;
        this.names = names;
        this.done = done;
        words = new AssessmentWords(seat.wording());
    }

    Component of(StrategyPage plan, MethodPage methods) {
        var now = methods.on(LocalDate.MAX);
        var name = names.of(plan.outline().name());
        var sentence = new Paragraph(name + " – " + seat.text("workspace.assessment.holds") + ": " + words.of(now));
        sentence.addClassName("verdict");
        var drawn = new Div(sentence);
        if (seat.is(Role.PLANNER)) {
            var choose = new Button(
                    seat.text("workspace.assessment.choose"),
                    click -> choose(plan, now).open());
            choose.addThemeVariants(ButtonVariant.PRIMARY);
            drawn.add(choose);
        }
        drawn.add(
                methods.choices().isEmpty()
                        ? new Paragraph(seat.text("workspace.assessment.never"))
                        : history(methods));
        return drawn;
    }

    private Component history(MethodPage methods) {
        var list = new UnorderedList(methods.choices().reversed().stream()
                .map(choice -> new ListItem(told(choice)))
                .toArray(ListItem[]::new));
        list.getElement().setAttribute("aria-label", seat.text("workspace.assessment.history"));
        return list;
    }

    private String told(Choice choice) {
        return seat.text(
                "workspace.assessment.choice",
                words.of(choice.method()),
                seat.wording().isolate(choice.by().value()),
                seat.wording().date(LocalDate.ofInstant(choice.at(), ZoneOffset.UTC)),
                seat.wording().isolate(choice.reason()));
    }

    private Ask choose(StrategyPage plan, Assessing now) {
        var fields = new MethodFields(seat, now);
        var reason = Forms.text(seat.text("workspace.assessment.reason"));
        reason.setRequiredIndicatorVisible(true);
        var id = new AssessmentId(plan.strategy());
        var asking = new Ask[1];
        asking[0] = new Ask(
                names.of(plan.outline().name()),
                seat.text("workspace.assessment.keep"),
                seat.text("workspace.cancel"),
                () -> fields.read()
                        .filter(says -> seat.send(
                                asking[0].banner(),
                                new ChooseMethod(id, says, reason.getValue().strip(), seat.me())))
                        .isPresent());
        return asking[0].with(fields.all()).with(reason).whenDone(done);
    }
}
