package org.waymark.command.feedback;

import org.jspecify.annotations.Nullable;
import org.waymark.command.sealed.Sealed;

/**
 * What came along with somebody's words.
 *
 * @param marked whether a word of the house's list stands in them; it sorts the queue and decides nothing
 * @param contact how the partner who hands them on reaches their author, in the partner's own words, or null
 * @param speaker what the author said of themselves; null where nobody asked for it yet
 */
public record Circumstances(
        boolean marked, @Nullable Sealed contact, @Nullable Speaker speaker) {

    /** Nothing is known beside the words. */
    public static final Circumstances NONE = new Circumstances(false, null);

    /** The author said nothing of themselves. */
    public Circumstances(boolean marked, @Nullable Sealed contact) {
        this(marked, contact, null);
    }

    /** What the author said of themselves, or that nothing was said. */
    public Speaker said() {
        return speaker == null ? Speaker.UNSAID : speaker;
    }
}
