package org.waymark.query.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.ParticipantId;
import org.waymark.command.reporting.ReportingEvent;
import org.waymark.command.reporting.ReportingEvent.AcceptanceWithdrawn;
import org.waymark.command.reporting.ReportingEvent.OddityConfirmed;
import org.waymark.command.reporting.ReportingEvent.OpinionAsked;
import org.waymark.command.reporting.ReportingEvent.OpinionGiven;
import org.waymark.command.reporting.ReportingEvent.ValueAccepted;
import org.waymark.command.reporting.ReportingEvent.ValueReturned;
import org.waymark.command.reporting.Value;
import org.waymark.query.StoredNames;
import org.waymark.query.reporting.SeriesPage.Confirmed;
import org.waymark.query.reporting.SeriesPage.Opinion;
import org.waymark.query.reporting.SeriesPage.PeriodEntry;
import org.waymark.query.reporting.SeriesPage.Revision;
import org.waymark.query.reporting.SeriesPage.Step;
import org.waymark.query.reporting.SeriesPage.Withdrawn;

/** One period of a series, one happening further each time. Nothing that was there is forgotten. */
record PeriodStory(PeriodEntry before, Instant at) {

    /** A value came in that does not count yet. */
    PeriodEntry sent(
            ReportingEvent event,
            Value value,
            @Nullable LocalDate published,
            @Nullable String reason,
            ParticipantId by) {
        var step = new Step(StoredNames.of(event), value, published, reason, by, at);
        return standing(before.counting(), before.revision(), value, null, step);
    }

    PeriodEntry returned(ValueReturned event) {
        var step = step(event, before.waiting(), event.question(), event.by());
        return standing(before.counting(), before.revision(), before.waiting(), event.question(), step);
    }

    PeriodEntry accepted(ValueAccepted event) {
        var why = event.withoutReview();
        var step = new Step(StoredNames.of(event), event.value(), event.published(), why, event.by(), at);
        var counts = new Revision(event.revision(), event.value(), event.published(), event.by(), at, why, null);
        return standing(event.value(), event.revision(), null, null, step, and(before.revisions(), counts));
    }

    PeriodEntry withdrawn(AcceptanceWithdrawn event) {
        var step = step(event, event.value(), event.reason(), event.by());
        var back = new Withdrawn(event.reason(), event.by(), at);
        var revisions = before.revisions().stream()
                .map(one -> one.revision() == event.revision() ? taken(one, back) : one)
                .toList();
        var again = revisions.stream()
                .filter(one -> one.revision() == event.again())
                .map(Revision::value)
                .findFirst()
                .orElse(null);
        var waiting = before.question() == null ? before.waiting() : null;
        return standing(again, event.again(), waiting == null ? event.value() : waiting, null, step, revisions);
    }

    PeriodEntry confirmed(OddityConfirmed event) {
        var others = before.confirmed().stream().filter(one -> !one.oddity().equals(event.oddity()));
        var confirmed = Stream.concat(others, Stream.of(new Confirmed(event.oddity(), event.reason(), event.by(), at)))
                .toList();
        return said(step(event, null, event.reason(), event.by()), confirmed, before.opinions());
    }

    PeriodEntry asked(OpinionAsked event) {
        var asked = new Opinion(event.of(), event.question(), event.by(), at, null, null, null);
        return said(step(event, null, event.question(), event.by()), before.confirmed(), and(before.opinions(), asked));
    }

    PeriodEntry answered(OpinionGiven event) {
        Predicate<Opinion> open = one -> one.of().equals(event.of()) && one.answer() == null;
        var opinions = before.opinions().stream()
                .map(one -> open.test(one)
                        ? new Opinion(
                                one.of(), one.question(), one.askedBy(), one.askedAt(), event.opinion(), event.by(), at)
                        : one)
                .toList();
        return said(step(event, null, event.opinion(), event.by()), before.confirmed(), opinions);
    }

    private static Revision taken(Revision one, Withdrawn back) {
        return new Revision(
                one.revision(), one.value(), one.published(), one.by(), one.at(), one.withoutReview(), back);
    }

    private PeriodEntry standing(
            @Nullable Value counting, int revision, @Nullable Value waiting, @Nullable String question, Step step) {
        return standing(counting, revision, waiting, question, step, before.revisions());
    }

    private PeriodEntry standing(
            @Nullable Value counting,
            int revision,
            @Nullable Value waiting,
            @Nullable String question,
            Step step,
            List<Revision> revisions) {
        return new PeriodEntry(
                before.period(),
                counting,
                revision,
                waiting,
                question,
                and(before.history(), step),
                before.confirmed(),
                revisions,
                before.opinions());
    }

    private PeriodEntry said(Step step, List<Confirmed> confirmed, List<Opinion> opinions) {
        return new PeriodEntry(
                before.period(),
                before.counting(),
                before.revision(),
                before.waiting(),
                before.question(),
                and(before.history(), step),
                confirmed,
                before.revisions(),
                opinions);
    }

    private Step step(ReportingEvent event, @Nullable Value value, String words, ParticipantId by) {
        return new Step(StoredNames.of(event), value, null, words, by, at);
    }

    private static <T> List<T> and(List<T> some, T more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }
}
