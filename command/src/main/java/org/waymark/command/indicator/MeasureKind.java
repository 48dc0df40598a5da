package org.waymark.command.indicator;

/** What kind of quantity an indicator is. */
public enum MeasureKind {
    COUNT,
    RATIO,
    PERCENTAGE,
    INDEX,
    SCALE,
    YES_NO,
    NARRATIVE
}
