package org.waymark.ui.imports;

/**
 * A row that says something, with its number among all rows of its import.
 *
 * @param number from 1
 */
public record Numbered(int number, Stated stated) {}
