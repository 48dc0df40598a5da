package org.waymark.ui.workspace.learning;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import org.waymark.command.Role;
import org.waymark.command.Words;
import org.waymark.command.practice.GoalLink;
import org.waymark.command.practice.PracticeCommand.UnlinkFromGoal;
import org.waymark.query.history.Topic;
import org.waymark.query.practice.PracticePage;
import org.waymark.ui.words.Countries;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.history.HistoryNavigation;
import org.waymark.ui.workspace.part.OutLink;

/** One practice, and what may be done with it. */
final class PracticeCard extends Article {

    private final PracticeDesk desk;
    private final PracticePage page;
    private final PracticeGoals goals;

    PracticeCard(PracticeDesk desk, PracticePage page, PracticeGoals goals) {
        this.desk = desk;
        this.page = page;
        this.goals = goals;
        addClassName("card");
        var told = page.experience();
        add(new H2(said(told.title())), quiet(where() + " · " + state()), new Paragraph(said(told.done())));
        add(new Paragraph(desk.text(
                "workspace.practice.came",
                desk.text("workspace.result." + Names.word(told.result())),
                said(told.lesson()))));
        add(quiet(desk.text("workspace.statement." + Names.word(told.statement()))));
        links();
        add(HistoryNavigation.to(
                desk.seat(), Topic.of(Topic.Kind.PRACTICE, page.practice().value()), said(told.title())));
        if (page.withdrawn() != null) {
            add(new Paragraph(desk.text("workspace.practice.withdrawn-because", page.withdrawn())));
        } else if (desk.seat().is(Role.PLANNER)) {
            acts();
        }
    }

    private String where() {
        var told = page.experience();
        var country = Countries.name(told.country(), desk.seat().wording().language());
        return told.place() == null ? country : country + desk.text("workspace.comma") + said(told.place());
    }

    private String state() {
        return desk.text(
                page.withdrawn() != null
                        ? "workspace.practice.withdrawn"
                        : page.published() == null ? "workspace.practice.not-public" : "workspace.practice.public");
    }

    private void links() {
        var list = new UnorderedList();
        page.goals().forEach(goal -> list.add(goal(goal)));
        page.recognitions()
                .forEach(one -> list.add(new ListItem(desk.text(
                        "workspace.practice.recognised",
                        desk.text("workspace.recognition." + Names.word(one.kind())),
                        said(one.recipient()),
                        said(one.achievement()),
                        desk.seat().wording().date(one.on()),
                        said(one.from())))));
        page.experience().evidence().forEach(link -> list.add(new ListItem(new OutLink(link))));
        add(list);
    }

    private ListItem goal(GoalLink goal) {
        var item = new ListItem(new Span(desk.text("workspace.practice.speaks-to", goals.name(goal))));
        if (desk.seat().is(Role.PLANNER) && page.withdrawn() == null) {
            var unlink = new Button(
                    desk.text("workspace.practice.unlink"),
                    click -> desk.send(
                            desk.banner(),
                            new UnlinkFromGoal(
                                    page.practice(), goal, desk.seat().me())));
            unlink.setAriaLabel(unlink.getText() + ": " + goals.name(goal));
            var from = goal.strategy().value() + "/" + goal.goal().value();
            var take = new RouterLink(desk.text("workspace.practice.take"), TransplantView.class);
            take.setQueryParameters(QueryParameters.of("from", from));
            take.getElement().setAttribute("aria-label", take.getText() + ": " + goals.name(goal));
            item.add(new Text(" "), unlink, new Text(" "), take);
        }
        return item;
    }

    private void acts() {
        var asks = new PracticeActs(desk, page);
        var acts = new Div();
        acts.addClassName("acts");
        if (page.published() == null) {
            acts.add(act("publish", () -> asks.publish().open()));
        }
        acts.add(
                act("correct", () -> new PracticeAsk(desk).correct(page).open()),
                act("link", () -> asks.link(goals).open()),
                act("recognise", () -> asks.recognise().open()),
                act("withdraw", () -> asks.withdraw().open()));
        add(acts);
    }

    private Button act(String key, Runnable does) {
        var button = new Button(desk.text("workspace.practice." + key), click -> does.run());
        button.setAriaLabel(button.getText() + ": " + said(page.experience().title()));
        return button;
    }

    private static Paragraph quiet(String words) {
        var line = new Paragraph(words);
        line.addClassName("muted");
        return line;
    }

    private String said(Words words) {
        return desk.names().of(words);
    }
}
