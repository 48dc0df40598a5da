package org.waymark.query.quality;

import java.time.Instant;
import org.waymark.command.ParticipantId;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.quality.Thresholds;

/** From where on values of an indicator are unusual where somebody has said so, and why. */
public record ThresholdsPage(IndicatorId indicator, Thresholds from, String reason, ParticipantId by, Instant at) {}
