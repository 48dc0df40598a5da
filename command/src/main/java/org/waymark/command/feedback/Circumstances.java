package org.waymark.command.feedback;

import org.jspecify.annotations.Nullable;
import org.waymark.command.sealed.Sealed;

/**
 * What came along with somebody's words.
 *
 * @param marked whether a word of the house's list stands in them; it sorts the queue and decides nothing
 * @param contact how the partner who hands them on reaches their author, in the partner's own words, or null
 */
public record Circumstances(boolean marked, @Nullable Sealed contact) {

    /** Nothing is known beside the words. */
    public static final Circumstances NONE = new Circumstances(false, null);
}
