package org.waymark.command.indicator;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;

/**
 * What an indicator means.
 *
 * @param unit symbol printed behind a number, for example {@code %} or {@code local authorities}
 * @param towards the value aimed at, only where the direction is {@code TOWARDS}
 * @param lowest natural lower limit, or null
 * @param highest natural upper limit, or null
 * @param dimensions dimensions by which values may be broken down, for example {@code citizen, sex}
 * @param plain the slice that a value given without a slice speaks of
 * @param source who produces the figures, with a link where there is one
 * @param externalCodes codes elsewhere, by scheme, for example {@code eurostat → lfsa_urgan}
 * @param caveat what every reader must know, for example under-reporting
 * @param numerator what is counted, or null where it is no share
 * @param denominator out of what, or null where it is no share
 */
public record Definition(
        Words name,
        Words meaning,
        Words unit,
        MeasureKind kind,
        IndicatorType type,
        Direction direction,
        @Nullable BigDecimal towards,
        @Nullable BigDecimal lowest,
        @Nullable BigDecimal highest,
        List<String> dimensions,
        Slice plain,
        Words source,
        @Nullable String sourceUrl,
        Map<String, String> externalCodes,
        @Nullable Words caveat,
        @Nullable Words numerator,
        @Nullable Words denominator) {

    public Definition {
        dimensions = List.copyOf(dimensions);
        externalCodes = Collections.unmodifiableMap(new TreeMap<>(externalCodes));
    }

    /** A definition that leaves to its meaning what is counted out of what. */
    public Definition(
            Words name,
            Words meaning,
            Words unit,
            MeasureKind kind,
            IndicatorType type,
            Direction direction,
            @Nullable BigDecimal towards,
            @Nullable BigDecimal lowest,
            @Nullable BigDecimal highest,
            List<String> dimensions,
            Slice plain,
            Words source,
            @Nullable String sourceUrl,
            Map<String, String> externalCodes,
            @Nullable Words caveat) {
        this(
                name,
                meaning,
                unit,
                kind,
                type,
                direction,
                towards,
                lowest,
                highest,
                dimensions,
                plain,
                source,
                sourceUrl,
                externalCodes,
                caveat,
                null,
                null);
    }
}
