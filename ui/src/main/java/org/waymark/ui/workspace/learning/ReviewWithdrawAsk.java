package org.waymark.ui.workspace.learning;

import org.waymark.command.review.ReviewCommand.WithdrawReview;
import org.waymark.query.review.ReviewPage;
import org.waymark.ui.workspace.part.Ask;

/** Asks why a review is taken back. */
final class ReviewWithdrawAsk {

    private final ReviewWriting writing;
    private final ReviewPage page;

    ReviewWithdrawAsk(ReviewWriting writing, ReviewPage page) {
        this.writing = writing;
        this.page = page;
    }

    Ask ask() {
        var reason = writing.words("workspace.reviews.reason");
        return writing.ask(
                        writing.text("workspace.reviews.withdraw"),
                        writing.text("workspace.reviews.withdraw"),
                        "workspace.reviews.withdrawn-news",
                        () -> reason.read()
                                .map(why -> new WithdrawReview(
                                        page.review(), why, writing.seat().me())))
                .with(reason);
    }
}
