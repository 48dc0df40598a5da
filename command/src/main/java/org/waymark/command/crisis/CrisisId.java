package org.waymark.command.crisis;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.waymark.command.strategy.StrategyId;

/** One crisis by the strategy it belongs to and a readable name, for example {@code ie-mis-2017.arrivals}. */
public record CrisisId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CrisisId {
        if (!value.matches(".+\\.[a-z0-9][a-z0-9-]{0,59}")) {
            throw new IllegalArgumentException(
                    "Not a crisis: " + value + ". Write the strategy, a dot and a name of letters, digits and -");
        }
    }

    public static CrisisId of(StrategyId strategy, String name) {
        return new CrisisId(strategy.value() + "." + name);
    }

    /** The strategy it belongs to. */
    public StrategyId strategy() {
        return new StrategyId(value.substring(0, value.lastIndexOf('.')));
    }

    @Override
    public String toString() {
        return "crisis:" + value;
    }
}
