package org.waymark.ui.entry;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.waymark.command.indicator.Slice;

/**
 * Crosses the dimensions by which a measure is to be broken down: every known code of each with every one of the
 * others. Codes are never made up: they are known from the plan, from what was reported, or, for sex, from SDMX' list
 * CL_SEX.
 */
final class Crossing {

    /** A form of more groups than these would be filled in by file. */
    private static final int MOST = 500;

    private static final Map<String, List<String>> STANDARD = Map.of("sex", List.of("F", "M", "T"));

    private Crossing() {}

    /** The groups; none where there are too many, or where nothing is known. */
    static SequencedSet<Slice> of(Collection<String> dimensions, Collection<Slice> known) {
        var crossed = List.of(Slice.TOTAL);
        for (var dimension : dimensions) {
            var codes = codes(dimension, known);
            if (!codes.isEmpty()) {
                var before = crossed;
                crossed = codes.stream()
                        .flatMap(code -> before.stream().map(slice -> with(slice, dimension, code)))
                        .toList();
            }
            if (crossed.size() > MOST) {
                return new LinkedHashSet<>();
            }
        }
        return crossed.equals(List.of(Slice.TOTAL)) ? new LinkedHashSet<>() : new LinkedHashSet<>(crossed);
    }

    /** The dimensions of which no code is known. */
    static List<String> untold(Collection<String> dimensions, Collection<Slice> known) {
        return dimensions.stream()
                .filter(dimension -> codes(dimension, known).isEmpty())
                .distinct()
                .toList();
    }

    private static Collection<String> codes(String dimension, Collection<Slice> known) {
        var told =
                known.stream().flatMap(slice -> Stream.ofNullable(slice.codes().get(dimension)));
        return new TreeSet<>(Stream.concat(told, STANDARD.getOrDefault(dimension, List.of()).stream())
                .toList());
    }

    private static Slice with(Slice slice, String dimension, String code) {
        var codes = new TreeMap<>(slice.codes());
        codes.put(dimension, code);
        return new Slice(codes);
    }
}
