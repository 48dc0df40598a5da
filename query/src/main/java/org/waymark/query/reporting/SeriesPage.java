package org.waymark.query.reporting;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.command.ParticipantId;
import org.waymark.command.Period;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.reporting.ReportingEvent.ValueCorrected;
import org.waymark.command.reporting.ReportingEvent.ValueSubmitted;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.command.reporting.Standing;
import org.waymark.command.reporting.Value;
import org.waymark.query.StoredNames;

/** Everything one source has reported for an indicator and place; periods in order. */
public record SeriesPage(ReportingSeriesId series, Standing standing, List<PeriodEntry> periods) {

    static final Set<String> SENT = Set.of(StoredNames.of(ValueSubmitted.class), StoredNames.of(ValueCorrected.class));

    /**
     * One period.
     *
     * @param counting the value that counts, or null
     * @param revision as which it counts, 0 where none does
     * @param waiting the value that waits for review, or null
     * @param question a reviewer's question, or null
     * @param history everything that happened, oldest first
     * @param confirmed what is unusual and right nevertheless, the last word for each oddity, oldest first
     * @param revisions every value that ever counted, oldest first
     * @param opinions what others were asked about it and answered, oldest first
     */
    public record PeriodEntry(
            Period period,
            @Nullable Value counting,
            int revision,
            @Nullable Value waiting,
            @Nullable String question,
            List<Step> history,
            List<Confirmed> confirmed,
            List<Revision> revisions,
            List<Opinion> opinions) {

        /** A period about which nobody said anything beside its values. */
        public PeriodEntry(
                Period period,
                @Nullable Value counting,
                int revision,
                @Nullable Value waiting,
                @Nullable String question,
                List<Step> history) {
            this(period, counting, revision, waiting, question, history, List.of(), List.of(), List.of());
        }

        /** How the value that counts came to count. */
        public Optional<Revision> counts() {
            return revisions.stream().filter(one -> one.revision() == revision).findFirst();
        }

        /** The value that counted at the end of a day, as far as was known by then. */
        public Optional<Revision> countedOn(LocalDate day) {
            return revisions.reversed().stream()
                    .filter(one -> one.countedOn(day))
                    .findFirst();
        }

        /** How many values were sent since one was accepted last, 0 where none ever was. */
        public int changesSinceAccepted() {
            if (revisions.isEmpty()) {
                return 0;
            }
            var accepted = revisions.getLast().at();
            return (int) history.stream()
                    .filter(step -> SENT.contains(step.what()) && step.at().isAfter(accepted))
                    .count();
        }
    }

    /**
     * Something that happened to the value of a period.
     *
     * @param what stored name of the event
     * @param published the publication date its source gave, or null
     * @param reason reason or question, or null
     */
    public record Step(
            String what,
            @Nullable Value value,
            @Nullable LocalDate published,
            @Nullable String reason,
            ParticipantId by,
            Instant at) {}

    /**
     * Somebody said why something unusual is right.
     *
     * @param oddity its code
     */
    public record Confirmed(String oddity, String reason, ParticipantId by, Instant at) {}

    /**
     * A value that counts or counted.
     *
     * @param published the publication date its source gave, or null
     * @param at when it was accepted
     * @param withoutReview why its review was off, or null where a second person looked
     * @param withdrawn when and why its acceptance was taken back, or null
     */
    public record Revision(
            int revision,
            Value value,
            @Nullable LocalDate published,
            ParticipantId by,
            Instant at,
            @Nullable String withoutReview,
            @Nullable Withdrawn withdrawn) {

        /** The day it became known. */
        public LocalDate known() {
            return published == null ? LocalDate.ofInstant(at, UTC) : published;
        }

        private boolean countedOn(LocalDate day) {
            return !known().isAfter(day)
                    && (withdrawn == null
                            || LocalDate.ofInstant(withdrawn.at(), UTC).isAfter(day));
        }

        /** As it stood while it was not known that its acceptance was taken back. */
        public Revision standing() {
            return new Revision(revision, value, published, by, at, withoutReview, null);
        }
    }

    /** An acceptance was taken back. */
    public record Withdrawn(String reason, ParticipantId by, Instant at) {}

    /**
     * What an organisation was asked.
     *
     * @param answer in its words, or null while it is awaited
     */
    public record Opinion(
            OrganisationId of,
            String question,
            ParticipantId askedBy,
            Instant askedAt,
            @Nullable String answer,
            @Nullable ParticipantId answeredBy,
            @Nullable Instant answeredAt) {}
}
