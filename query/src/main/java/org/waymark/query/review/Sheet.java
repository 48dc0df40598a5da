package org.waymark.query.review;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.review.Attendance;
import org.waymark.command.review.Remit;
import org.waymark.query.review.ReviewPage.Found;
import org.waymark.query.review.ReviewPage.Recommended;
import org.waymark.query.review.ReviewPage.Takeaway;
import org.waymark.query.review.ReviewPage.Withdrawn;

/** A copy of a page of which one thing is written anew. */
final class Sheet {

    private final ReviewPage before;
    private Remit remit;
    private @Nullable Attendance attendance;
    private List<Found> findings;
    private List<Recommended> recommendations;
    private List<Takeaway> takeaways;
    private @Nullable LocalDate published;
    private @Nullable Withdrawn withdrawn;

    Sheet(ReviewPage page) {
        before = page;
        remit = page.remit();
        attendance = page.attendance();
        findings = page.findings();
        recommendations = page.recommendations();
        takeaways = page.takeaways();
        published = page.published();
        withdrawn = page.withdrawn();
    }

    ReviewPage remit(Remit other) {
        remit = other;
        return page();
    }

    ReviewPage attendance(Attendance other) {
        attendance = other;
        return page();
    }

    ReviewPage findings(List<Found> others) {
        findings = others;
        return page();
    }

    ReviewPage recommendations(List<Recommended> others) {
        recommendations = others;
        return page();
    }

    ReviewPage takeaways(List<Takeaway> others) {
        takeaways = others;
        return page();
    }

    ReviewPage published(List<Takeaway> others, LocalDate on) {
        takeaways = others;
        published = on;
        return page();
    }

    ReviewPage withdrawn(Withdrawn why) {
        withdrawn = why;
        return page();
    }

    private ReviewPage page() {
        return new ReviewPage(
                before.review(),
                before.strategy(),
                remit,
                before.scheduled(),
                attendance,
                findings,
                recommendations,
                takeaways,
                published,
                withdrawn);
    }
}
