package org.waymark.ui.workspace.learning;

import org.waymark.command.review.ReviewCommand.EntrustReview;
import org.waymark.query.review.ReviewPage;
import org.waymark.ui.workspace.part.Ask;

/** Asks who leads a review, and by when it is published. */
final class ReviewEntrustAsk {

    private final ReviewWriting writing;
    private final ReviewPage page;

    ReviewEntrustAsk(ReviewWriting writing, ReviewPage page) {
        this.writing = writing;
        this.page = page;
    }

    Ask ask() {
        var lead = writing.organisation("workspace.reviews.lead");
        var led = page.remit().lead();
        if (led != null) {
            writing.names().page(led).ifPresent(lead::setValue);
        }
        var due = writing.day("workspace.reviews.until");
        due.setValue(page.remit().due());
        var reason = writing.words("workspace.reviews.reason");
        return writing.ask(
                        writing.text("workspace.reviews.entrust"),
                        writing.text("workspace.plan.keep"),
                        "workspace.reviews.entrusted-news",
                        () -> ReviewWriting.read(due)
                                .flatMap(day -> reason.read()
                                        .map(why -> new EntrustReview(
                                                page.review(),
                                                ReviewWriting.id(lead.getValue()),
                                                day,
                                                why,
                                                writing.seat().me()))))
                .with(lead, due, reason);
    }
}
