package org.waymark.query.version;

import java.time.LocalDate;
import org.waymark.command.strategy.MeasureId;
import org.waymark.command.strategy.Target;

/** Where a measure was first promised to go. Where nobody ever promised a path, the first that was drawn. */
public record OriginalTarget(MeasureId measure, int version, LocalDate known, Target target) {}
