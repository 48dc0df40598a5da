package org.waymark.ui.api;

import org.jspecify.annotations.Nullable;

/**
 * One value to accept.
 *
 * @param source the organisation that reported it; may be left out where only one value waits
 */
record AcceptanceRow(
        @Nullable String key,
        @Nullable String indicator,
        @Nullable String place,
        @Nullable String period,
        @Nullable String source) {}
