package org.waymark.ui.site;

import org.jspecify.annotations.Nullable;
import org.waymark.command.feedback.FeedbackId;

/**
 * Released words of one voice, as they are shown.
 *
 * @param translated the same in the reader's language, or null where they are written in it or nobody put them into it
 */
public record Quote(
        FeedbackId feedback,
        String text,
        String language,
        @Nullable Translated translated) {

    /** Words that a person or a machine put into another language. */
    public record Translated(String text, String language, boolean machine) {}
}
