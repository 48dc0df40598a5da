package org.waymark.ui.workspace.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.waymark.command.Role;
import org.waymark.command.reporting.ReportingCommand.AcceptValue;
import org.waymark.query.history.Topic;
import org.waymark.ui.workspace.Live;
import org.waymark.ui.workspace.MainLayout;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Screen;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.history.HistoryNavigation;
import org.waymark.ui.workspace.part.Part;

/**
 * Which values wait for a second person? Reviewers see all of them, others those of their organisation and those they
 * were asked about; whether one may accept is decided behind the desk and said here in words.
 */
@Route(value = "review", layout = MainLayout.class)
@Menu(order = 22, title = "workspace.review.menu", icon = "vaadin:check-square-o")
@RolesAllowed({"REVIEWER", "REPORTER", "PLANNER", "PARTNER", "MONITOR", "ADMINISTRATOR"})
class ReviewView extends Screen {

    private static final int SHOWN = 20;

    @SuppressWarnings("ImmutableEnumChecker") // comparators hold nothing
    private enum Order {
        DUE(Waiting.BY_DUE_DATE),
        ODDITY(Waiting.BY_ODDITY);

        private final Comparator<Waiting> order;

        Order(Comparator<Waiting> order) {
            this.order = order;
        }
    }

    /** Everything that is drawn. */
    private record Shown(int all, List<Waiting> waiting) {}

    private final Names names;
    private final Queue queue;
    private final Select<Order> order = new Select<>();
    private final Part<Shown> cards = new Part<>(this::cards);
    private int shown = SHOWN;

    ReviewView(Seat seat, Live live, Names names) {
        super(seat, live, "workspace.review.title");
        this.names = names;
        queue = new Queue(seat);
        order.setLabel(seat.text("workspace.review.order"));
        order.setItems(Order.values());
        order.setItemLabelGenerator(one -> seat.text("workspace.review.order." + Names.word(one)));
        order.setValue(Order.DUE);
        order.addValueChangeListener(_ -> show());
        add(links(), order, cards);
    }

    private Component links() {
        var links = new Div();
        links.addClassName("acts");
        if (!seat().is(Role.PARTNER) && !seat().is(Role.REPORTER)) {
            links.add(new RouterLink(seat().text("workspace.counting.title"), CountingView.class));
        }
        links.add(new RouterLink(seat().text("workspace.oversight.title"), OversightView.class));
        return links;
    }

    @Override
    protected void show() {
        names.refresh();
        var all = queue.all();
        order.setVisible(all.size() > 1);
        cards.show(new Shown(all.size(), queue.lookedAt(all, order.getValue().order)));
    }

    private List<Component> cards(Shown now) {
        var drawn = new ArrayList<Component>();
        drawn.add(new Paragraph(
                now.all() == 0
                        ? seat().text("workspace.review.none")
                        : seat().text("workspace.review.sentence", now.all())));
        if (now.all() > now.waiting().size()) {
            drawn.add(new Paragraph(
                    seat().text("workspace.review.looked-at", now.waiting().size())));
        }
        var plain =
                now.waiting().stream().filter(one -> one.isPlain(seat().me())).toList();
        if (seat().is(Role.REVIEWER) && !plain.isEmpty()) {
            drawn.add(new Button(seat().text("workspace.review.accept-plain", plain.size()), _ -> acceptAll(plain)));
        }
        now.waiting().stream().limit(shown).map(this::card).forEach(drawn::add);
        if (now.waiting().size() > shown) {
            drawn.add(new Button(seat().text("workspace.more", now.waiting().size() - shown), _ -> {
                shown += SHOWN;
                cards.redraw();
            }));
        }
        return drawn;
    }

    private Component card(Waiting waiting) {
        var card = new WaitingCard(seat(), names, waiting);
        card.act(new CardActs(seat(), names, banner(), this::show).of(waiting));
        var series = waiting.value().series();
        var topic = Topic.of(
                Topic.Kind.VALUE,
                series.indicator().value(),
                series.place().value(),
                series.source().value(),
                waiting.value().period().code());
        card.add(HistoryNavigation.to(
                seat(), topic, names.of(series) + " " + waiting.value().period()));
        return card;
    }

    /** One command and one answer each: what is refused stays, and the others count. */
    private void acceptAll(List<Waiting> plain) {
        var accepted = 0;
        for (var one : plain) {
            var value = one.value();
            if (seat().send(banner(), new AcceptValue(value.series(), value.period(), seat().me()))) {
                accepted++;
            }
        }
        if (accepted == plain.size()) {
            banner().tell(seat().text("workspace.review.accepted-plain", accepted));
        }
        show();
    }
}
