package org.waymark.command.organisation;

import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.place.PlaceId;

/**
 * What an organisation is entrusted to report.
 *
 * @param andWithin whether the places within the place are covered too
 */
public record Mandate(IndicatorId indicator, PlaceId place, boolean andWithin) {}
