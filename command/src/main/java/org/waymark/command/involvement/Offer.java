package org.waymark.command.involvement;

import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.command.sealed.Sealed;

/**
 * How far a role goes.
 *
 * @param limit where it ends, in words
 * @param capacity how much can be done at a time, or null where nobody said
 * @param contact how to reach whoever does it, sealed for {@code involvement.role-declared}, or null
 */
public record Offer(
        Words limit, @Nullable Words capacity, @Nullable Sealed contact) {}
