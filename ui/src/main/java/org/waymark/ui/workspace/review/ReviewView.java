package org.waymark.ui.workspace.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.waymark.command.Role;
import org.waymark.command.reporting.ReportingCommand.AcceptValue;
import org.waymark.command.reporting.ReportingCommand.ReturnValue;
import org.waymark.query.history.Topic;
import org.waymark.query.reporting.AwaitingReview;
import org.waymark.query.reporting.FindReviewQueue;
import org.waymark.ui.workspace.Live;
import org.waymark.ui.workspace.MainLayout;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Screen;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.history.HistoryNavigation;
import org.waymark.ui.workspace.part.Ask;
import org.waymark.ui.workspace.part.Forms;
import org.waymark.ui.workspace.part.Part;

/**
 * Which values wait for a second person? Reviewers see all of them, reporters those of their organisation; whether one
 * may accept is decided behind the desk and said here in words.
 */
@Route(value = "review", layout = MainLayout.class)
@Menu(order = 22, title = "workspace.review.menu", icon = "vaadin:check-square-o")
@RolesAllowed({"REVIEWER", "REPORTER", "PLANNER", "MONITOR"})
class ReviewView extends Screen {

    private static final int SHOWN = 20;

    private final Names names;
    private final Part<List<AwaitingReview>> queue = new Part<>(this::cards);
    private int shown = SHOWN;

    ReviewView(Seat seat, Live live, Names names) {
        super(seat, live, "workspace.review.title");
        this.names = names;
        add(queue);
    }

    @Override
    protected void show() {
        names.refresh();
        queue.show(seat().list(new FindReviewQueue(), AwaitingReview.class).stream()
                .filter(this::mine)
                .toList());
    }

    private boolean mine(AwaitingReview waiting) {
        return seat().is(Role.REVIEWER)
                || seat().is(Role.PLANNER)
                || seat().is(Role.MONITOR)
                || waiting.series().source().equals(seat().organisation());
    }

    private List<Component> cards(List<AwaitingReview> waiting) {
        var drawn = new ArrayList<Component>();
        drawn.add(new Paragraph(
                waiting.isEmpty()
                        ? seat().text("workspace.review.none")
                        : seat().text("workspace.review.sentence", waiting.size())));
        waiting.stream().limit(shown).map(this::card).forEach(drawn::add);
        if (waiting.size() > shown) {
            drawn.add(new Button(seat().text("workspace.more", waiting.size() - shown), click -> {
                shown += SHOWN;
                queue.redraw();
            }));
        }
        return drawn;
    }

    private Component card(AwaitingReview waiting) {
        var card = new WaitingCard(seat(), names, waiting);
        var accept = new Button(seat().text("workspace.review.accept"), click -> accept(waiting));
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        var back = new Button(
                seat().text("workspace.review.return"),
                click -> giveBack(waiting).open());
        if (waiting.question() == null) {
            card.act(accept, back);
        }
        var series = waiting.series();
        var topic = Topic.of(
                Topic.Kind.VALUE,
                series.indicator().value(),
                series.place().value(),
                series.source().value(),
                waiting.period().code());
        card.add(HistoryNavigation.to(seat(), topic, names.of(series) + " " + waiting.period()));
        return card;
    }

    private void accept(AwaitingReview waiting) {
        if (seat().send(banner(), new AcceptValue(waiting.series(), waiting.period(), seat().me()))) {
            banner().tell(seat().text("workspace.review.accepted", names.of(waiting.series())));
        }
        show();
    }

    private Ask giveBack(AwaitingReview waiting) {
        var question = Forms.text(seat().text("workspace.review.question"));
        question.setRequiredIndicatorVisible(true);
        var asking = new Ask[1];
        asking[0] = new Ask(
                seat().text("workspace.review.return-title"),
                seat().text("workspace.review.return"),
                seat().text("workspace.cancel"),
                () -> {
                    var asked = question.getValue().strip();
                    return seat().send(
                                            asking[0].banner(),
                                            new ReturnValue(waiting.series(), waiting.period(), asked, seat().me()))
                            && returned();
                });
        return asking[0].with(question);
    }

    private boolean returned() {
        banner().tell(seat().text("workspace.review.returned"));
        show();
        return true;
    }
}
