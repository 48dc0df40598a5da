package org.waymark.command.consultation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.waymark.command.strategy.StrategyId;

/**
 * One round of consultation: the strategy and the number of the round in the order in which rounds were called, for
 * example {@code ie-mis-2017~1}. It stays the same when the round is moved to other days, so it can be cited.
 */
public record ConsultationId(@JsonValue String value) {

    private static final String BETWEEN = "~";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ConsultationId {
        if (!value.matches("[^~]+~[1-9][0-9]{0,3}")) {
            throw new IllegalArgumentException("Not a consultation: " + value + ". Write strategy~number");
        }
    }

    public static ConsultationId of(StrategyId strategy, int number) {
        return new ConsultationId(strategy.value() + BETWEEN + number);
    }

    public StrategyId strategy() {
        return new StrategyId(value.substring(0, value.indexOf(BETWEEN)));
    }

    /** Counted from 1. */
    public int number() {
        return Integer.parseInt(value.substring(value.indexOf(BETWEEN) + 1));
    }

    @Override
    public String toString() {
        return "consultation:" + value.replace(BETWEEN, ":");
    }
}
