package org.waymark.query.disclosure;

import java.time.Instant;
import org.waymark.command.disclosure.Guarding;
import org.waymark.command.indicator.IndicatorId;

/** How a data set is guarded, since when and why. */
public record PolicyPage(IndicatorId indicator, Guarding guarding, String reason, Instant since) {}
