package org.waymark.command.reporting;

import org.waymark.command.indicator.Slice;

/** What was observed for one group. */
public record Cell(Slice slice, Observation observation) {}
