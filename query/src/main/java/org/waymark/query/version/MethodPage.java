package org.waymark.query.version;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.command.ParticipantId;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.indicator.Definition;
import org.waymark.command.indicator.IndicatorEvent.MethodChanged;
import org.waymark.command.indicator.IndicatorId;

/** An indicator and every change of its method, the earliest first. */
record MethodPage(IndicatorId indicator, Definition definition, List<Change> changes) {

    /** From the period on, values are measured as the meaning says. */
    record Change(Words before, Words after, Period from, Words reason, Instant at, ParticipantId by) {}

    MethodPage after(MethodChanged event, Instant at) {
        var change = new Change(
                definition.meaning(), event.definition().meaning(), event.from(), event.reason(), at, event.by());
        return new MethodPage(
                indicator,
                event.definition(),
                Stream.concat(changes.stream(), Stream.of(change)).toList());
    }
}
