package org.waymark.ui.api;

import org.jspecify.annotations.Nullable;

/**
 * What became of one row.
 *
 * @param row counted from 1
 * @param outcome {@code received} (a second person must accept it), {@code accepted}, {@code returned},
 *     {@code withdrawn}, {@code confirmed}, {@code asked}, {@code answered}, {@code refused}, or {@code not-confirmed}
 *     where the answer of the store was lost and sending the row again is safe
 * @param field the field in the way, or null
 * @param reason why it was refused, in a sentence
 * @param remedy what to do
 */
record RowAnswer(
        int row,
        @Nullable String key,
        String outcome,
        @Nullable String refusal,
        @Nullable String field,
        @Nullable String reason,
        @Nullable String remedy) {

    static RowAnswer done(int row, @Nullable String key, String outcome) {
        return new RowAnswer(row, key, outcome, null, null, null, null);
    }
}
