package org.waymark.command.quality;

import org.waymark.command.ParticipantId;
import org.waymark.command.StoredAs;

/** What has happened to the thresholds of an indicator. */
public sealed interface ThresholdsEvent {

    ThresholdsId thresholds();

    /** From here on its values are unusual. */
    @StoredAs("quality.thresholds-set")
    record ThresholdsSet(ThresholdsId thresholds, Thresholds from, String reason, ParticipantId by)
            implements ThresholdsEvent {}
}
