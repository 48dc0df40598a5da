package org.waymark.query.reporting;

import java.time.LocalDate;
import java.util.List;
import org.waymark.command.Period;
import org.waymark.command.indicator.Slice;
import org.waymark.command.place.PlaceId;
import org.waymark.command.reporting.Observation;
import org.waymark.command.reporting.Standing;

/**
 * The sum of a place's predecessors in a period before it came of them: computed for comparison, reported by nobody.
 *
 * @param place that came of the others
 * @param of all whose values are added; each has one
 * @param known the day the last of them became known
 */
public record ContinuedValue(
        PlaceId place,
        Period period,
        Standing standing,
        Slice slice,
        Observation observation,
        List<PlaceId> of,
        LocalDate known) {}
