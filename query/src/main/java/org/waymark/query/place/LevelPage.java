package org.waymark.query.place;

import org.waymark.command.Words;
import org.waymark.command.place.PlaceLevel;

/**
 * A level an installation has named.
 *
 * @param rank 0 for the whole, more for smaller ones
 */
public record LevelPage(PlaceLevel level, int rank, Words name) {}
