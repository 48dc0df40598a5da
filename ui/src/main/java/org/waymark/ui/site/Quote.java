package org.waymark.ui.site;

/** Released words of one voice, as they are shown. */
public record Quote(String text, String language) {}
