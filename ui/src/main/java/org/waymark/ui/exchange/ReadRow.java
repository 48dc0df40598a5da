package org.waymark.ui.exchange;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One observation as the file states it.
 *
 * @param line of the file, from 1
 * @param dimensions codes by dimension, in the file's order, the period not among them
 * @param period as written, for example {@code 2015} or {@code 2015-Q1}
 * @param value exactly as many decimals as written; null if and only if missing
 * @param flags what the source says about the figure
 * @param missing whether the source says there is no figure; never zero
 */
public record ReadRow(
        int line,
        Map<String, String> dimensions,
        String period,
        @Nullable BigDecimal value,
        Set<ObservationFlag> flags,
        boolean missing) {

    public ReadRow {
        if (missing != (value == null)) {
            throw new IllegalArgumentException("Either a figure or missing, line " + line);
        }
        dimensions = Collections.unmodifiableMap(new LinkedHashMap<>(dimensions));
        flags = flags.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(flags));
    }

    boolean saysTheSameAs(ReadRow other) {
        var same = value == null ? other.value == null : other.value != null && value.compareTo(other.value) == 0;
        return same && flags.equals(other.flags);
    }
}
