package org.waymark.query.rollup;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.waymark.command.place.PlaceId;

/**
 * Places of like structure, and how they lie among themselves.
 *
 * @param from the least of what they have in common
 * @param to the most of it
 * @param places by code
 * @param distribution of what was asked about, where one of them has a number
 */
public record Peers(BigDecimal from, BigDecimal to, List<PlaceId> places, Optional<Distribution> distribution) {}
