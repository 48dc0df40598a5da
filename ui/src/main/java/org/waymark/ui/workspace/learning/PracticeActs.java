package org.waymark.ui.workspace.learning;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.practice.GoalLink;
import org.waymark.command.practice.PracticeCommand.LinkToGoal;
import org.waymark.command.practice.PracticeCommand.PublishPractice;
import org.waymark.command.practice.PracticeCommand.RecogniseAchievement;
import org.waymark.command.practice.PracticeCommand.WithdrawPractice;
import org.waymark.command.practice.Recognition;
import org.waymark.query.organisation.FindOrganisations;
import org.waymark.query.organisation.OrganisationPage;
import org.waymark.query.practice.PracticePage;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.part.Ask;
import org.waymark.ui.workspace.part.DayField;
import org.waymark.ui.workspace.part.Forms;

/** What a planner is asked before a practice is linked, recognised, made public or taken back. */
final class PracticeActs {

    private final PracticeDesk desk;
    private final PracticePage page;

    PracticeActs(PracticeDesk desk, PracticePage page) {
        this.desk = desk;
        this.page = page;
    }

    Ask publish() {
        var asking = new Ask[1];
        asking[0] = ask(
                "workspace.practice.publish",
                () -> desk.send(
                        asking[0].banner(),
                        new PublishPractice(page.practice(), desk.seat().me())));
        return asking[0].with(new Paragraph(desk.text("workspace.practice.publish-what")));
    }

    Ask withdraw() {
        var reason = Forms.text(desk.text("workspace.plan.reason"));
        reason.setRequiredIndicatorVisible(true);
        var asking = new Ask[1];
        asking[0] = ask(
                "workspace.practice.withdraw",
                () -> desk.send(
                        asking[0].banner(),
                        new WithdrawPractice(
                                page.practice(),
                                reason.getValue().strip(),
                                desk.seat().me())));
        return asking[0].with(new Paragraph(desk.text("workspace.practice.withdraw-what")), reason);
    }

    Ask link(PracticeGoals goals) {
        var goal = new ComboBox<GoalLink>(desk.text("workspace.practice.goal"));
        goal.setItems(goals.otherThan(page.goals()));
        goal.setItemLabelGenerator(goals::name);
        goal.setRequiredIndicatorVisible(true);
        var asking = new Ask[1];
        asking[0] = ask("workspace.practice.link", () -> {
            goal.setInvalid(goal.getValue() == null);
            return goal.getValue() != null
                    && desk.send(
                            asking[0].banner(),
                            new LinkToGoal(
                                    page.practice(),
                                    goal.getValue(),
                                    desk.seat().me()));
        });
        return asking[0].with(goal);
    }

    Ask recognise() {
        var kind = new Select<Recognition.Kind>();
        kind.setLabel(desk.text("workspace.practice.kind"));
        kind.setItems(Recognition.Kind.values());
        kind.setItemLabelGenerator(one -> desk.text("workspace.recognition." + Names.word(one)));
        kind.setValue(Recognition.Kind.THANKS);
        var recipient = desk.words("workspace.practice.recipient");
        var organisation = new ComboBox<OrganisationId>(desk.text("workspace.practice.organisation"));
        organisation.setItems(organisations());
        organisation.setItemLabelGenerator(desk.names()::of);
        var from = desk.words("workspace.practice.from");
        var achievement = desk.words("workspace.practice.achievement");
        var on = new DayField(desk.text("workspace.practice.on"));
        on.setRequiredIndicatorVisible(true);
        var source = Forms.code(desk.text("workspace.practice.source"));
        var asking = new Ask[1];
        asking[0] = ask("workspace.practice.recognise", () -> {
            var whom = recipient.read();
            var who = from.read();
            var what = achievement.read();
            on.setInvalid(on.getValue() == null);
            return whom.isPresent()
                    && who.isPresent()
                    && what.isPresent()
                    && on.getValue() != null
                    && desk.send(
                            asking[0].banner(),
                            new RecogniseAchievement(
                                    page.practice(),
                                    new Recognition(
                                            kind.getValue(),
                                            whom.get(),
                                            organisation.getValue(),
                                            who.get(),
                                            what.get(),
                                            on.getValue(),
                                            source.getValue().isBlank()
                                                    ? null
                                                    : source.getValue().strip()),
                                    desk.seat().me()));
        });
        return asking[0].with(
                new Paragraph(desk.text("workspace.practice.recognise-what")),
                kind,
                recipient,
                organisation,
                from,
                achievement,
                on,
                source);
    }

    private List<OrganisationId> organisations() {
        return desk.seat().list(new FindOrganisations(), OrganisationPage.class).stream()
                .map(OrganisationPage::organisation)
                .toList();
    }

    private Ask ask(String key, BooleanSupplier done) {
        return new Ask(desk.text(key), desk.text(key), desk.text("workspace.cancel"), done);
    }
}
