package org.waymark.command.fact;

import java.time.LocalDate;
import org.waymark.command.ParticipantId;
import org.waymark.command.StoredAs;

/** What has happened to a fact. */
public sealed interface FactEvent {

    FactId fact();

    /** It is told in public, at revision 1. */
    @StoredAs("fact.fact-recorded")
    record FactRecorded(FactId fact, Content content, LocalDate on, ParticipantId by) implements FactEvent {}

    /** It is told otherwise from now on. */
    @StoredAs("fact.fact-corrected")
    record FactCorrected(FactId fact, int revision, Content content, String reason, LocalDate on, ParticipantId by)
            implements FactEvent {}

    /** It is told no longer. */
    @StoredAs("fact.fact-withdrawn")
    record FactWithdrawn(FactId fact, String reason, LocalDate on, ParticipantId by) implements FactEvent {}
}
