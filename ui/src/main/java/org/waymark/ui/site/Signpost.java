package org.waymark.ui.site;

/**
 * Somebody who hears of hate crimes independently of this service.
 *
 * @param id under which it is explained
 * @param country by its code of two letters, or empty where it hears of every place
 * @param link or empty where none is known
 * @param source from where it is known, or empty where it is on the record here
 */
public record Signpost(String id, String country, String name, String link, String source) {}
