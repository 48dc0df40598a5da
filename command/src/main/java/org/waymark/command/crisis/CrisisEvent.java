package org.waymark.command.crisis;

import java.time.LocalDate;
import java.util.List;
import org.waymark.command.ParticipantId;
import org.waymark.command.StoredAs;
import org.waymark.command.Words;
import org.waymark.command.strategy.MeasureId;

/** What has happened to a crisis. The plan itself is not touched by any of it. */
public sealed interface CrisisEvent {

    CrisisId crisis();

    /**
     * A crisis is on.
     *
     * @param on the day it was recorded
     */
    @StoredAs("crisis.crisis-declared")
    record CrisisDeclared(CrisisId crisis, Declaration declaration, LocalDate on, ParticipantId by)
            implements CrisisEvent {}

    /** It lasts longer. */
    @StoredAs("crisis.crisis-extended")
    record CrisisExtended(CrisisId crisis, LocalDate endsBy, Words reason, LocalDate on, ParticipantId by)
            implements CrisisEvent {}

    /** From that day on other measures are reported. */
    @StoredAs("crisis.measures-revised")
    record MeasuresRevised(CrisisId crisis, List<MeasureId> stillDue, Words reason, LocalDate on, ParticipantId by)
            implements CrisisEvent {}

    /**
     * It is over.
     *
     * @param endedOn its last day
     */
    @StoredAs("crisis.crisis-ended")
    record CrisisEnded(CrisisId crisis, LocalDate endedOn, Words reason, LocalDate on, ParticipantId by)
            implements CrisisEvent {}

    /** Something was noted to be looked back on. */
    @StoredAs("crisis.action-noted")
    record ActionNoted(CrisisId crisis, Action action, LocalDate on, ParticipantId by) implements CrisisEvent {}
}
