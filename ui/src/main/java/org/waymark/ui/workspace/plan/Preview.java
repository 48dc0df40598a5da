package org.waymark.ui.workspace.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.strategy.Target;
import org.waymark.query.progress.MeasureProgress;
import org.waymark.query.progress.Trial;
import org.waymark.ui.site.MeasureStory;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.Drawn;

/**
 * A measure as it would stand under what is typed: the pace it takes beside the best there ever was, and the figure.
 */
final class Preview {

    private final Seat seat;

    /**
     * What is tried.
     *
     * @param original where it was first promised to go, or null
     */
    record Tried(
            MeasureProgress now, Target target, @Nullable Target original) {}

    Preview(Seat seat) {
        this.seat = seat;
    }

    List<Component> of(Tried tried) {
        var now = tried.now();
        var heading = new H2(seat.text("workspace.target.preview"));
        var drawn = Trial.of(now, tried.target())
                .map(trial -> new TrialDrawing(seat)
                        .of(
                                new TrialStory(
                                        trial,
                                        Trial.of(now, now.measure().target()).orElse(null),
                                        null,
                                        null),
                                tried.original()))
                .orElseGet(() -> figure(tried));
        return Stream.concat(Stream.of(heading), drawn.stream()).toList();
    }

    /** Without a start and a path in numbers there is no pace, but a figure all the same. */
    private List<Component> figure(Tried tried) {
        var now = tried.now();
        var aiming = new MeasureProgress(
                now.measure().aimingAt(tried.target()),
                now.indicator(),
                now.values(),
                now.reference(),
                now.latest(),
                now.assessment());
        var story = MeasureStory.of(aiming, tried.original(), seat.today(), seat.wording());
        var card = new Article(new Paragraph(seat.text("workspace.target.no-pace")), new Drawn(story.drawing()));
        card.addClassName("card");
        return List.of(card);
    }
}
