package org.waymark.query.progress;

import org.jspecify.annotations.Nullable;

/**
 * A status and how it was found.
 *
 * @param method name of the method, for example {@code straight-line}
 * @param ratio progress made ÷ progress due, or null where not assessed
 * @param reason why it is not assessed, as a key ({@code no-target}, {@code no-baseline}, {@code too-early}), or null
 */
public record Assessment(
        Status status,
        String method,
        @Nullable Double ratio,
        @Nullable String reason) {}
