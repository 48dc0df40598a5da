package org.waymark.query.place;

import org.waymark.command.place.Contour;
import org.waymark.command.place.PlaceId;

/** What a place looks like on a map. */
public record PlaceOutline(PlaceId place, Contour contour) {}
