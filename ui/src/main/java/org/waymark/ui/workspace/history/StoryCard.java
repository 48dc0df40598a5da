package org.waymark.ui.workspace.history;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.waymark.command.Role;
import org.waymark.command.strategy.Cause;
import org.waymark.command.strategy.LifeCycleEvent;
import org.waymark.command.strategy.ResourceEvent;
import org.waymark.command.strategy.ServingEvent;
import org.waymark.command.strategy.StrategyEvent;
import org.waymark.query.history.Happening;
import org.waymark.query.history.Topic;
import org.waymark.query.history.Undo.State;
import org.waymark.ui.change.MoveStory;
import org.waymark.ui.history.Story;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.DiffText;

/** One event: when, what, by whom and why, before and after, and the way to take it back where there is one. */
final class StoryCard extends Article {

    private final Seat seat;
    private final Names names;

    StoryCard(Seat seat, Names names, Story story, Consumer<Happening> undo) {
        this.seat = seat;
        this.names = names;
        addClassName("card");
        var when = new Paragraph(Moment.of(story.happening().at(), seat.wording()) + " · " + story.who());
        when.addClassName("muted");
        add(new H2(story.kind()), when);
        story.moves().forEach(this::move);
        if (story.moves().isEmpty()) {
            statement(story);
        }
        if (!story.reason().isEmpty()) {
            add(new Paragraph(seat.text("history.why", seat.wording().isolate(story.reason()))));
        }
        story.causes().forEach(cause -> add(new Paragraph(cause(cause))));
        takeBack(story, undo);
    }

    private void statement(Story story) {
        if (story.before().isEmpty()) {
            lines(story.after(), this);
        } else {
            add(sides(story.before(), story.after()));
        }
    }

    private static void lines(String said, HtmlContainer into) {
        said.lines().forEach(line -> into.add(new Paragraph(line)));
    }

    private void move(MoveStory move) {
        add(new H3(move.kind() + ": " + names.of(move.name())));
        move.texts().forEach(text -> add(new DiffText(seat, text)));
        if (move.texts().isEmpty()) {
            add(sides(move.before(), move.after()));
        }
    }

    private Div sides(String before, String after) {
        var sides = new Div(
                side("change.before", "change.nothing-before", "del", before),
                side("change.after", "change.nothing-after", "ins", after));
        sides.addClassName("sides");
        return sides;
    }

    private Component side(String heading, String nothing, String tag, String said) {
        var head = new Span(seat.text(heading));
        head.addClassName("muted");
        var text = said.isEmpty() ? new Span(seat.text(nothing)) : new HtmlContainer(tag, new Span(said));
        return new Div(head, text);
    }

    private Component cause(Cause cause) {
        var wording = seat.wording();
        var key = "history.cause." + cause.kind();
        var words = wording.text(wording.has(key) ? key : "history.cause.other", wording.upright(cause.id()));
        return switch (cause.kind()) {
            case "theme" -> HistoryNavigation.named(Topic.of(Topic.Kind.THEME, cause.id()), words);
            case "proposal" -> HistoryNavigation.named(Topic.of(Topic.Kind.PROPOSAL, cause.id()), words);
            default -> new Span(words);
        };
    }

    private static boolean isOfPlan(Happening happening) {
        return switch (happening.event()) {
            case StrategyEvent _, ResourceEvent _, ServingEvent _, LifeCycleEvent _ -> true;
            default -> false;
        };
    }

    private void takeBack(Story story, Consumer<Happening> undo) {
        var state = story.happening().undo().state();
        if (!seat.is(Role.PLANNER) || (state == State.NEVER && !isOfPlan(story.happening()))) {
            return;
        }
        if (state != State.POSSIBLE) {
            var why = new Paragraph(seat.text(Undoing.why(state)));
            why.addClassName("muted");
            add(why);
            return;
        }
        var button = new Button(seat.text("history.undo"), click -> undo.accept(story.happening()));
        button.setAriaLabel(seat.text("history.undo-what", story.kind()));
        add(button);
    }
}
