package org.waymark.ui.workspace.work;

import java.util.stream.Stream;
import org.waymark.command.Role;
import org.waymark.query.review.FindReviews;
import org.waymark.query.review.ReviewPage;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.learning.Answerable;

/** Planners write the reviews that are due; whoever was recommended something says how far it has come. */
final class ReviewTasks {

    private final Seat seat;
    private final Names names;

    ReviewTasks(Seat seat, Names names) {
        this.seat = seat;
        this.names = names;
    }

    Stream<Task> all() {
        return seat.list(new FindReviews(null), ReviewPage.class).stream()
                .flatMap(review -> review.isOpen() ? written(review) : followed(review));
    }

    private Stream<Task> written(ReviewPage review) {
        var title = names.of(review.remit().title());
        return seat.is(Role.PLANNER)
                ? Stream.of(new Task(review.remit().due(), seat.text("workspace.work.write-review", title), "reviews"))
                : Stream.empty();
    }

    private Stream<Task> followed(ReviewPage review) {
        return review.withdrawn() != null
                ? Stream.empty()
                : review.recommendations().stream()
                        .filter(one -> !one.isSettled() && Answerable.is(seat, one.recommendation()))
                        .map(one -> new Task(
                                one.recommendation().due(),
                                seat.text(
                                        "workspace.work.follow",
                                        names.of(one.recommendation().words())),
                                "reviews"));
    }
}
