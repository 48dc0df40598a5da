package org.waymark.query.review;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.command.Words;
import org.waymark.command.review.Finding;
import org.waymark.command.review.Recommendation;
import org.waymark.command.review.ReviewEvent;
import org.waymark.command.review.ReviewEvent.AttendanceCounted;
import org.waymark.command.review.ReviewEvent.FindingRecorded;
import org.waymark.command.review.ReviewEvent.FollowUpReported;
import org.waymark.command.review.ReviewEvent.PassageCorrected;
import org.waymark.command.review.ReviewEvent.RecommendationMade;
import org.waymark.command.review.ReviewEvent.ReviewEntrusted;
import org.waymark.command.review.ReviewEvent.ReviewPublished;
import org.waymark.command.review.ReviewEvent.ReviewScheduled;
import org.waymark.command.review.ReviewEvent.ReviewWithdrawn;
import org.waymark.query.review.ReviewPage.Corrected;
import org.waymark.query.review.ReviewPage.FollowedUp;
import org.waymark.query.review.ReviewPage.Found;
import org.waymark.query.review.ReviewPage.Recommended;
import org.waymark.query.review.ReviewPage.Takeaway;
import org.waymark.query.review.ReviewPage.Withdrawn;

/** What becomes of the page of a review with each event of its stream. */
final class Telling {

    private Telling() {}

    static ReviewPage begun(ReviewScheduled event, Instant at) {
        return new ReviewPage(
                event.review(),
                event.strategy(),
                event.remit(),
                day(at),
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
    }

    static ReviewPage after(ReviewPage page, ReviewEvent event, Instant at) {
        var sheet = new Sheet(page);
        return switch (event) {
            case ReviewScheduled scheduled -> begun(scheduled, at);
            case ReviewEntrusted entrusted -> sheet.remit(page.remit().entrusted(entrusted.lead(), entrusted.due()));
            case AttendanceCounted counted -> sheet.attendance(counted.attendance());
            case FindingRecorded recorded ->
                sheet.findings(and(page.findings(), new Found(recorded.number(), recorded.finding(), List.of())));
            case RecommendationMade made ->
                sheet.recommendations(and(
                        page.recommendations(),
                        new Recommended(made.number(), made.recommendation(), List.of(), List.of())));
            case ReviewPublished published ->
                sheet.published(
                        IntStream.range(0, published.takeaways().size())
                                .mapToObj(i -> new Takeaway(
                                        i + 1, published.takeaways().get(i), List.of()))
                                .toList(),
                        published.publishedOn() == null ? day(at) : published.publishedOn());
            case FollowUpReported reported -> sheet.recommendations(followed(page, reported, at));
            case PassageCorrected corrected -> corrected(page, corrected, at);
            case ReviewWithdrawn withdrawn -> sheet.withdrawn(new Withdrawn(withdrawn.reason(), day(at)));
        };
    }

    private static List<Recommended> followed(ReviewPage page, FollowUpReported event, Instant at) {
        var since = event.followUp().since();
        var told = new FollowedUp(event.followUp(), since == null ? day(at) : since, event.by());
        return page.recommendations().stream()
                .map(one -> one.number() == event.recommendation()
                        ? new Recommended(
                                one.number(),
                                one.recommendation(),
                                Stream.concat(Stream.of(told), one.followUps().stream())
                                        .toList(),
                                one.corrections())
                        : one)
                .toList();
    }

    private static ReviewPage corrected(ReviewPage page, PassageCorrected event, Instant at) {
        var number = event.passage().number();
        var sheet = new Sheet(page);
        return switch (event.passage().kind()) {
            case FINDING ->
                sheet.findings(page.findings().stream()
                        .map(one -> one.number() == number ? corrected(page, one, event, at) : one)
                        .toList());
            case RECOMMENDATION ->
                sheet.recommendations(page.recommendations().stream()
                        .map(one -> one.number() == number ? corrected(page, one, event, at) : one)
                        .toList());
            case TAKEAWAY ->
                sheet.takeaways(page.takeaways().stream()
                        .map(one -> one.number() == number
                                ? new Takeaway(
                                        number, event.words(), kept(page, one.corrections(), one.words(), event, at))
                                : one)
                        .toList());
        };
    }

    private static Found corrected(ReviewPage page, Found one, PassageCorrected event, Instant at) {
        var said = one.finding();
        return new Found(
                one.number(),
                new Finding(said.kind(), event.words(), said.about(), said.label()),
                kept(page, one.corrections(), said.words(), event, at));
    }

    private static Recommended corrected(ReviewPage page, Recommended one, PassageCorrected event, Instant at) {
        var said = one.recommendation();
        return new Recommended(
                one.number(),
                new Recommendation(event.words(), said.owner(), said.role(), said.due()),
                one.followUps(),
                kept(page, one.corrections(), said.words(), event, at));
    }

    /** What nobody could read yet leaves no trace; what was published stays readable. */
    private static List<Corrected> kept(
            ReviewPage page, List<Corrected> earlier, Words before, PassageCorrected event, Instant at) {
        return page.published() == null
                ? earlier
                : and(earlier, new Corrected(before, event.reason(), day(at), event.by()));
    }

    private static <T> List<T> and(List<T> list, T next) {
        return Stream.concat(list.stream(), Stream.of(next)).toList();
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, UTC);
    }
}
