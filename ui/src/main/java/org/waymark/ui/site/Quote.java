package org.waymark.ui.site;

import org.waymark.command.feedback.FeedbackId;

/** Released words of one voice, as they are shown. */
public record Quote(FeedbackId feedback, String text, String language) {}
