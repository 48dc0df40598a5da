package org.waymark.ui.api;

import org.jspecify.annotations.Nullable;

/**
 * What somebody says about a value that was reported. Each address reads the fields it names; the others stay empty.
 *
 * @param key names the row; sent again with the same content it does nothing more
 * @param source the organisation that reported it; may be left out where only one value waits
 * @param of the organisation that is asked; whoever answers speaks for their own
 * @param question what is asked, of the source or of another organisation
 * @param opinion what one's organisation thinks of it, where it was asked
 * @param oddity code of what is unusual: for {@code confirmations}
 * @param reason why: for {@code withdrawals} and {@code confirmations}
 */
record SecondLookRow(
        @Nullable String key,
        @Nullable String indicator,
        @Nullable String place,
        @Nullable String period,
        @Nullable String source,
        @Nullable String of,
        @Nullable String question,
        @Nullable String opinion,
        @Nullable String oddity,
        @Nullable String reason) {}
