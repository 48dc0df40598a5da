package org.waymark.query.place;

import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.command.place.PlaceId;
import org.waymark.command.place.PlaceLevel;

/** A place and what it is called. */
public record PlaceName(
        PlaceId place, PlaceLevel level, @Nullable PlaceId within, Words name) {}
