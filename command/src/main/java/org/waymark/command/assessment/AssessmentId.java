package org.waymark.command.assessment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.waymark.command.strategy.StrategyId;

/** The assessment of a strategy. The id follows from it, so it is never looked up. */
public record AssessmentId(@JsonValue StrategyId strategy) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AssessmentId {}

    @Override
    public String toString() {
        return "assessment:" + strategy.value();
    }
}
