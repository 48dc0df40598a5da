package org.waymark.ui.site;

import org.waymark.ui.figure.Markup;

/**
 * One figure by itself, as other sites show it in a frame.
 *
 * @param sentence what it shows, in words
 * @param path the page that shows it with everything around, without the language
 */
public record Embedded(String title, Markup drawing, String sentence, String path) {}
