package org.waymark.query.rollup;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.command.indicator.MeasureKind;
import org.waymark.command.place.PlaceId;
import org.waymark.query.indicator.IndicatorPage;

/**
 * What places are like: an indicator that is given for context only, with the last number of each place.
 *
 * @param numbers by place
 */
public record Trait(IndicatorPage indicator, Map<String, BigDecimal> numbers) {

    public Trait {
        numbers = Collections.unmodifiableMap(new TreeMap<>(numbers));
    }

    /** Its number of a place that has one. */
    BigDecimal of(Part part) {
        return numbers.getOrDefault(part.place().place().value(), BigDecimal.ZERO);
    }

    boolean has(PlaceId place) {
        return numbers.containsKey(place.value());
    }

    /** The number of a place on a scale on which distances compare; counts by their ratio. */
    double at(PlaceId place) {
        var number = numbers.getOrDefault(place.value(), BigDecimal.ZERO).doubleValue();
        return indicator.definition().kind() == MeasureKind.COUNT ? Math.log1p(Math.max(number, 0)) : number;
    }
}
