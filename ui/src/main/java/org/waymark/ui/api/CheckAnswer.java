package org.waymark.ui.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.command.indicator.Slice;
import org.waymark.query.quality.OddityKind;

/**
 * What was found about one row.
 *
 * @param row counted from 1
 * @param outcome {@code checked}, or {@code unreadable} with the field in the way
 * @param odd what is odd about it; it would be received all the same
 * @param unchecked what could not be looked at, and why
 */
record CheckAnswer(
        int row,
        @Nullable String key,
        String outcome,
        List<Found> odd,
        List<Found> unchecked,
        @Nullable String field,
        @Nullable String reason,
        @Nullable String remedy) {

    /**
     * One thing found.
     *
     * @param code by which it is confirmed
     * @param facts the numbers behind it
     */
    record Found(String code, OddityKind kind, @Nullable Slice group, Map<String, String> facts, String sentence) {}
}
