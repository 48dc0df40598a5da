package org.waymark.command.crisis;

import static org.waymark.command.Role.PLANNER;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.waymark.command.AllowedTo;
import org.waymark.command.Command;
import org.waymark.command.ParticipantId;
import org.waymark.command.Words;
import org.waymark.command.strategy.MeasureId;

/** What may be asked of the crises of a strategy. Reasons are public. */
public sealed interface CrisisCommand extends Command {

    CrisisId crisis();

    /** The stream in which it lies. */
    @TargetAggregateIdentifier
    default CrisesId crises() {
        return new CrisesId(crisis().strategy());
    }

    /** Say that a crisis has begun, and what holds while it lasts. */
    @AllowedTo(PLANNER)
    record DeclareCrisis(CrisisId crisis, Declaration declaration, ParticipantId by) implements CrisisCommand {}

    /** Let it last longer than was said. */
    @AllowedTo(PLANNER)
    record ExtendCrisis(CrisisId crisis, LocalDate endsBy, Words reason, ParticipantId by) implements CrisisCommand {}

    /** Let other measures be reported while it lasts. */
    @AllowedTo(PLANNER)
    record ReviseMeasures(CrisisId crisis, List<MeasureId> stillDue, Words reason, ParticipantId by)
            implements CrisisCommand {}

    /**
     * Say that it is over; what waited comes back.
     *
     * @param endedOn its last day where that lies in the past, or null for today
     */
    @AllowedTo(PLANNER)
    record EndCrisis(CrisisId crisis, @Nullable LocalDate endedOn, Words reason, ParticipantId by)
            implements CrisisCommand {}

    /** Note what was known, decided or done at a moment of it, also after it is over. */
    @AllowedTo(PLANNER)
    record NoteAction(CrisisId crisis, Action action, ParticipantId by) implements CrisisCommand {}
}
