package org.waymark.command.indicator;

/** Whether an indicator shows law and policy, effort, or its effect. */
public enum IndicatorType {
    STRUCTURAL,
    PROCESS,
    OUTCOME
}
