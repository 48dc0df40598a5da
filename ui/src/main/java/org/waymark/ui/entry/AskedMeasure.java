package org.waymark.ui.entry;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.Slice;
import org.waymark.command.place.PlaceId;
import org.waymark.command.strategy.Measure;

/**
 * A measure of a plan as its calendar asks for it.
 *
 * @param places from where it is expected
 * @param dimensions by which it is to be broken down, beside the groups it names; none where nobody set a calendar
 */
record AskedMeasure(Measure measure, List<PlaceId> places, List<String> dimensions) {

    IndicatorId indicator() {
        return measure.indicator();
    }

    boolean asks(PlaceId place, Period period) {
        return places.contains(place) && Shape.of(measure.rhythm()) == Shape.of(period);
    }

    /** The groups it names itself. */
    Stream<Slice> named() {
        @Nullable Slice reference = measure.reference();
        return Stream.concat(Stream.of(measure.headline()), Stream.ofNullable(reference));
    }
}
