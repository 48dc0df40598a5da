package org.waymark.command.reporting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.ParticipantId;
import org.waymark.command.Period;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.reporting.ReportingEvent.AcceptanceWithdrawn;
import org.waymark.command.reporting.ReportingEvent.OddityConfirmed;
import org.waymark.command.reporting.ReportingEvent.OpinionAsked;
import org.waymark.command.reporting.ReportingEvent.OpinionGiven;
import org.waymark.command.reporting.ReportingEvent.SeriesOpened;
import org.waymark.command.reporting.ReportingEvent.ValueAccepted;
import org.waymark.command.reporting.ReportingEvent.ValueCorrected;
import org.waymark.command.reporting.ReportingEvent.ValueReturned;
import org.waymark.command.reporting.ReportingEvent.ValueSubmitted;

/** What a series knows of each period: the value that waits, those that count or did, and what was said about them. */
final class Reported {

    private final Map<Period, State> periods = new HashMap<>();

    State of(Period period) {
        return periods.getOrDefault(period, State.EMPTY);
    }

    void hear(ReportingEvent event) {
        switch (event) {
            case SeriesOpened _ -> {}
            case ValueSubmitted sent ->
                put(sent.period(), before -> before.sent(new Sent(sent.value(), sent.published(), sent.by())));
            case ValueCorrected sent ->
                put(sent.period(), before -> before.sent(new Sent(sent.value(), sent.published(), sent.by())));
            case ValueReturned returned -> put(returned.period(), before -> before.waiting(null));
            case ValueAccepted accepted -> put(accepted.period(), before -> before.accepted(accepted));
            case AcceptanceWithdrawn withdrawn -> put(withdrawn.period(), State::withdrawn);
            case OddityConfirmed confirmed ->
                put(
                        confirmed.period(),
                        before -> before.confirmed(new Confirmation(confirmed.oddity(), confirmed.reason())));
            case OpinionAsked asked -> put(asked.period(), before -> before.asked(asked.of(), true));
            case OpinionGiven given -> put(given.period(), before -> before.asked(given.of(), false));
        }
    }

    private void put(Period period, UnaryOperator<State> change) {
        periods.put(period, change.apply(of(period)));
    }

    /**
     * One period.
     *
     * @param waiting the value that waits for a second person, or null
     * @param revisions what counts, and behind it what would count if it did not
     * @param last the number of the last revision, 0 where none ever counted
     */
    record State(
            @Nullable Sent waiting,
            List<Counted> revisions,
            int last,
            boolean isReported,
            Set<OrganisationId> asked,
            Set<Confirmation> confirmed) {

        static final State EMPTY = new State(null, List.of(), 0, false, Set.of(), Set.of());

        /** What counts now, or null. */
        @Nullable
        Counted counting() {
            return revisions.isEmpty() ? null : revisions.getFirst();
        }

        /** The revision that would count if the present one did not, 0 where none would. */
        int revisionBehind() {
            return revisions.size() < 2 ? 0 : revisions.get(1).revision();
        }

        private State sent(Sent value) {
            return new State(value, revisions, last, true, asked, Set.of());
        }

        private State waiting(@Nullable Sent value) {
            return new State(value, revisions, last, isReported, asked, confirmed);
        }

        private State accepted(ValueAccepted accepted) {
            var from = waiting == null ? accepted.by() : waiting.by();
            var sent = new Sent(accepted.value(), accepted.published(), from);
            var counted = new Counted(sent, accepted.revision(), accepted.by());
            var counting = Stream.concat(Stream.of(counted), revisions.stream()).toList();
            return new State(null, counting, accepted.revision(), true, asked, confirmed);
        }

        private State withdrawn() {
            var behind = revisions.subList(1, revisions.size());
            var again = waiting == null ? revisions.getFirst().sent() : waiting;
            return new State(again, List.copyOf(behind), last, isReported, asked, confirmed);
        }

        private State confirmed(Confirmation confirmation) {
            return new State(waiting, revisions, last, isReported, asked, with(confirmed, confirmation));
        }

        private State asked(OrganisationId organisation, boolean open) {
            var others =
                    asked.stream().filter(other -> !other.equals(organisation)).collect(Collectors.toSet());
            var now = open ? with(others, organisation) : others;
            return new State(waiting, revisions, last, isReported, now, confirmed);
        }

        private static <T> Set<T> with(Set<T> some, T more) {
            return Stream.concat(some.stream(), Stream.of(more)).collect(Collectors.toUnmodifiableSet());
        }
    }

    /** A value as its source sent it. */
    record Sent(Value value, @Nullable LocalDate published, ParticipantId by) {}

    /** A value that counts or did. */
    record Counted(Sent sent, int revision, ParticipantId by) {}

    /** Why something unusual is right. */
    record Confirmation(String oddity, String reason) {}
}
