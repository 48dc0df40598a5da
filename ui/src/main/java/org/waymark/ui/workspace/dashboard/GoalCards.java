package org.waymark.ui.workspace.dashboard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.waymark.command.strategy.Horizon;
import org.waymark.command.strategy.HorizonBound;
import org.waymark.query.history.Topic;
import org.waymark.query.progress.GoalProgress;
import org.waymark.query.progress.MeasureProgress;
import org.waymark.query.progress.StrategyProgress;
import org.waymark.ui.figure.Status;
import org.waymark.ui.figure.StatusBar;
import org.waymark.ui.figure.StatusPill;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.history.HistoryNavigation;
import org.waymark.ui.workspace.part.Drawn;

/** The goals by horizon, each with its status, its counts and where each of its measures stands. */
final class GoalCards {

    private final Seat seat;
    private final Names names;

    GoalCards(Seat seat, Names names) {
        this.seat = seat;
        this.names = names;
    }

    List<Component> of(StrategyProgress progress) {
        var drawn = new ArrayList<Component>();
        for (var horizon : Horizon.values()) {
            var goals = progress.goals().stream()
                    .filter(goal -> goal.goal().horizon() == horizon)
                    .toList();
            if (!goals.isEmpty()) {
                drawn.add(new H2(title(horizon, progress.outline().horizons())));
                var cards = new Div();
                cards.addClassName("cards");
                goals.forEach(goal -> cards.add(card(goal, progress)));
                drawn.add(cards);
            }
        }
        if (drawn.isEmpty()) {
            drawn.add(new Paragraph(seat.text("workspace.dashboard.no-goals")));
        }
        return drawn;
    }

    private String title(Horizon horizon, List<HorizonBound> bounds) {
        var name = seat.text("workspace.horizon." + Names.word(horizon));
        return bounds.stream()
                .filter(bound -> bound.horizon() == horizon)
                .findFirst()
                .map(bound -> seat.text(
                        "workspace.horizon.until", name, seat.wording().date(bound.until())))
                .orElse(name);
    }

    private Component card(GoalProgress goal, StrategyProgress progress) {
        var wording = seat.wording();
        var head = new Div(
                new H3(names.of(goal.goal().name())),
                new Drawn(StatusPill.of(Status.valueOf(goal.status().name()), wording)));
        head.addClassName("card-head");
        var card = new Article(head);
        card.addClassName("card");
        parent(goal, progress, card);
        var bar = new StatusBar(counts(goal.counts()), wording);
        var words = new Paragraph(bar.words());
        words.addClassName("small");
        card.add(new Drawn(bar.draw("goal-" + goal.goal().goal().value())), words);
        if (!goal.measures().isEmpty()) {
            card.add(new UnorderedList(goal.measures().stream().map(this::item).toArray(ListItem[]::new)));
        }
        if (!goal.milestones().isEmpty()) {
            var steps = new Paragraph(seat.text(
                    "workspace.dashboard.milestones", goal.milestones().size()));
            steps.addClassNames("muted", "small");
            card.add(steps);
        }
        var topic = Topic.of(
                Topic.Kind.GOAL, progress.strategy().value(), goal.goal().goal().value());
        card.add(HistoryNavigation.to(seat, topic, names.of(goal.goal().name())));
        return card;
    }

    private void parent(GoalProgress goal, StrategyProgress progress, Article card) {
        progress.goals().stream()
                .filter(other -> other.goal().goal().equals(goal.goal().parent()))
                .findFirst()
                .ifPresent(parent -> {
                    var serves = new Paragraph(seat.text(
                            "workspace.dashboard.serves", names.of(parent.goal().name())));
                    serves.addClassNames("muted", "small");
                    card.add(serves);
                });
    }

    private ListItem item(MeasureProgress measure) {
        var link = new Anchor(
                "#measure-" + measure.measure().measure().value(),
                seat.text(
                        "workspace.dashboard.measure",
                        names.of(measure.measure().indicator()),
                        names.of(measure.measure().headline())));
        link.setRouterIgnore(true);
        var latest = measure.latest();
        var value = new Span(
                latest == null
                        ? seat.text("workspace.dashboard.no-value")
                        : seat.text(
                                "workspace.dashboard.latest",
                                names.of(latest.observation(), measure.measure().indicator()),
                                seat.wording().upright(latest.period().code())));
        value.addClassName("muted");
        return new ListItem(link, new Span(" "), value);
    }

    static Map<Status, Integer> counts(Map<org.waymark.query.progress.Status, Integer> counts) {
        var drawn = new EnumMap<Status, Integer>(Status.class);
        counts.forEach((status, count) -> drawn.put(Status.valueOf(status.name()), count));
        return drawn;
    }
}
