package org.waymark.query.strategy;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.command.strategy.ConsultationRound;
import org.waymark.command.strategy.LifeCycleEvent;
import org.waymark.command.strategy.LifeCycleEvent.ConsultationCalled;
import org.waymark.command.strategy.LifeCycleEvent.ConsultationMoved;
import org.waymark.command.strategy.LifeCycleEvent.StrategyClosed;
import org.waymark.command.strategy.LifeCycleEvent.StrategyWithdrawn;
import org.waymark.command.strategy.LifeCycleEvent.SuccessorNamed;
import org.waymark.command.strategy.StrategyId;

/**
 * Whether a strategy is consulted on, and how it ended.
 *
 * @param rounds in which people are asked, in the order in which they were called
 * @param end how it ended, or null while it goes on
 * @param successor the strategy that follows, or null
 */
public record Life(
        List<ConsultationRound> rounds,
        @Nullable End end,
        @Nullable StrategyId successor) {

    /** Nothing was called and nothing has ended. */
    public static final Life BEGUN = new Life(List.of(), null, null);

    /** How a strategy ended. */
    public enum Ending {
        CLOSED,
        WITHDRAWN,
        SUCCEEDED
    }

    /**
     * The end of a strategy.
     *
     * @param on the day it was decided
     */
    public record End(Ending how, Words reason, LocalDate on) {}

    /** Whether people are asked on this day. */
    public boolean isConsultedOn(LocalDate day) {
        return end == null && rounds.stream().anyMatch(round -> round.isOpenOn(day));
    }

    Life after(LifeCycleEvent event, Instant at) {
        return switch (event) {
            case ConsultationCalled called ->
                new Life(
                        Stream.concat(rounds.stream(), Stream.of(called.round()))
                                .toList(),
                        end,
                        successor);
            case ConsultationMoved moved ->
                new Life(
                        rounds.stream()
                                .map(round -> round.equals(moved.from()) ? moved.to() : round)
                                .toList(),
                        end,
                        successor);
            case StrategyClosed closed -> ended(Ending.CLOSED, closed.reason(), closed.decidedOn(), at, null);
            case StrategyWithdrawn taken -> ended(Ending.WITHDRAWN, taken.reason(), taken.decidedOn(), at, null);
            case SuccessorNamed named ->
                ended(Ending.SUCCEEDED, named.reason(), named.decidedOn(), at, named.successor());
        };
    }

    /** What was closed before its successor was named stays closed. */
    private Life ended(
            Ending how, Words reason, @Nullable LocalDate decided, Instant at, @Nullable StrategyId follower) {
        var on = decided == null ? LocalDate.ofInstant(at, UTC) : decided;
        return new Life(rounds, end == null ? new End(how, reason, on) : end, follower);
    }
}
