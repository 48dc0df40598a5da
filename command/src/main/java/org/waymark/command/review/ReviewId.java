package org.waymark.command.review;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.waymark.command.strategy.MilestoneId;
import org.waymark.command.strategy.StrategyId;

/** A review by its readable name. */
public record ReviewId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ReviewId {}

    /** The review of a step that was reached: there is one, however often that is reported. */
    public static ReviewId ofReached(StrategyId strategy, MilestoneId milestone) {
        return new ReviewId(strategy.value() + "." + milestone.value() + ".reached");
    }

    /** The review of a step whose time passed: there is one, however often the step is moved. */
    public static ReviewId ofMissed(StrategyId strategy, MilestoneId milestone) {
        return new ReviewId(strategy.value() + "." + milestone.value() + ".missed");
    }

    @Override
    public String toString() {
        return "review:" + value;
    }
}
