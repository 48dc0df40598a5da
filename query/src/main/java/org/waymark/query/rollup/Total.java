package org.waymark.query.rollup;

import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.reporting.Observation;

/**
 * What the places say together for a period.
 *
 * @param sum of those that have a number, or null where such numbers are never added
 * @param told how many places have a number
 * @param expected how many places were there
 */
public record Total(Period period, @Nullable Observation sum, int told, int expected) {}
