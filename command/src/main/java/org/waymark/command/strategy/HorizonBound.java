package org.waymark.command.strategy;

import java.time.LocalDate;

/** The last day of a horizon in one strategy. */
public record HorizonBound(Horizon horizon, LocalDate until) {}
