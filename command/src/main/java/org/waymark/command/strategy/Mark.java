package org.waymark.command.strategy;

import java.math.BigDecimal;
import org.waymark.command.Period;

/** A value at a period: a baseline, or a point on a target path. In the indicator's unit. */
public record Mark(Period period, BigDecimal value) {}
