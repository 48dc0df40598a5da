package org.waymark.command.place;

import static org.waymark.command.Role.ADMINISTRATOR;
import static org.waymark.command.Role.PLANNER;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.waymark.command.AllowedTo;
import org.waymark.command.Command;
import org.waymark.command.ParticipantId;
import org.waymark.command.Words;

/** What may be asked of a place. */
public sealed interface PlaceCommand extends Command {

    PlaceId place();

    /** Report on this place from now on. Registering the same place again changes nothing. */
    @AllowedTo({PLANNER, ADMINISTRATOR})
    record RegisterPlace(
            @TargetAggregateIdentifier PlaceId place,
            PlaceLevel level,
            @Nullable PlaceId within,
            Words name,
            ParticipantId by)
            implements PlaceCommand {}

    /** Call the place by another name. */
    @AllowedTo({PLANNER, ADMINISTRATOR})
    record RenamePlace(@TargetAggregateIdentifier PlaceId place, Words name, ParticipantId by)
            implements PlaceCommand {}
}
