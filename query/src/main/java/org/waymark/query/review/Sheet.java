package org.waymark.query.review;

import java.time.LocalDate;
import java.util.List;
import org.waymark.command.review.Attendance;
import org.waymark.command.review.Remit;
import org.waymark.query.review.ReviewPage.Found;
import org.waymark.query.review.ReviewPage.Recommended;
import org.waymark.query.review.ReviewPage.Takeaway;
import org.waymark.query.review.ReviewPage.Withdrawn;

/** A page of which one thing is written anew. */
record Sheet(ReviewPage page) {

    ReviewPage remit(Remit other) {
        return new ReviewPage(
                page.review(),
                page.strategy(),
                other,
                page.scheduled(),
                page.attendance(),
                page.findings(),
                page.recommendations(),
                page.takeaways(),
                page.published(),
                page.withdrawn());
    }

    ReviewPage attendance(Attendance other) {
        return new ReviewPage(
                page.review(),
                page.strategy(),
                page.remit(),
                page.scheduled(),
                other,
                page.findings(),
                page.recommendations(),
                page.takeaways(),
                page.published(),
                page.withdrawn());
    }

    ReviewPage findings(List<Found> others) {
        return new ReviewPage(
                page.review(),
                page.strategy(),
                page.remit(),
                page.scheduled(),
                page.attendance(),
                others,
                page.recommendations(),
                page.takeaways(),
                page.published(),
                page.withdrawn());
    }

    ReviewPage recommendations(List<Recommended> others) {
        return new ReviewPage(
                page.review(),
                page.strategy(),
                page.remit(),
                page.scheduled(),
                page.attendance(),
                page.findings(),
                others,
                page.takeaways(),
                page.published(),
                page.withdrawn());
    }

    ReviewPage takeaways(List<Takeaway> others) {
        return new ReviewPage(
                page.review(),
                page.strategy(),
                page.remit(),
                page.scheduled(),
                page.attendance(),
                page.findings(),
                page.recommendations(),
                others,
                page.published(),
                page.withdrawn());
    }

    ReviewPage published(List<Takeaway> takeaways, LocalDate on) {
        return new ReviewPage(
                page.review(),
                page.strategy(),
                page.remit(),
                page.scheduled(),
                page.attendance(),
                page.findings(),
                page.recommendations(),
                takeaways,
                on,
                page.withdrawn());
    }

    ReviewPage withdrawn(Withdrawn why) {
        return new ReviewPage(
                page.review(),
                page.strategy(),
                page.remit(),
                page.scheduled(),
                page.attendance(),
                page.findings(),
                page.recommendations(),
                page.takeaways(),
                page.published(),
                why);
    }
}
