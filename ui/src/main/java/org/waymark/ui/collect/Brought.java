package org.waymark.ui.collect;

import org.jspecify.annotations.Nullable;
import org.waymark.command.feedback.About;
import org.waymark.command.feedback.Consent;
import org.waymark.command.feedback.Perspective;
import org.waymark.command.place.PlaceId;

/**
 * One voice that a partner brings in.
 *
 * @param line of the file it stands in
 * @param contact how the partner reaches its author, or empty
 */
public record Brought(
        int line,
        String text,
        String language,
        Perspective perspective,
        @Nullable PlaceId place,
        Consent consent,
        String contact) {

    /** What it speaks about. */
    public About about() {
        return new About(place == null ? About.Kind.GENERAL : About.Kind.PLACE, null, null, place);
    }

    @Override
    public String toString() {
        return "[voice in line " + line + "]";
    }
}
