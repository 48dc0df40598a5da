package org.waymark.command.indicator;

import org.waymark.command.ParticipantId;
import org.waymark.command.Period;
import org.waymark.command.StoredAs;
import org.waymark.command.Words;

/** What has happened to an indicator. */
public sealed interface IndicatorEvent {

    IndicatorId indicator();

    /** The indicator has a meaning. */
    @StoredAs("indicator.indicator-defined")
    record IndicatorDefined(IndicatorId indicator, Definition definition, ParticipantId by) implements IndicatorEvent {}

    /** From the period on, values are measured differently and cannot be compared across the break. */
    @StoredAs("indicator.method-changed")
    record MethodChanged(IndicatorId indicator, Definition definition, Period from, Words reason, ParticipantId by)
            implements IndicatorEvent {}
}
