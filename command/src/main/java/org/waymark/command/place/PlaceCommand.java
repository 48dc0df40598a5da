package org.waymark.command.place;

import static org.waymark.command.Role.ADMINISTRATOR;
import static org.waymark.command.Role.PLANNER;

import java.time.LocalDate;
import java.util.List;
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

    /** Say which code a list has for the place; an earlier one of the same list is replaced. */
    @AllowedTo({PLANNER, ADMINISTRATOR})
    record CodePlace(@TargetAggregateIdentifier PlaceId place, CodeListId list, String code, ParticipantId by)
            implements PlaceCommand {}

    /** Say that a list has no code for the place. */
    @AllowedTo({PLANNER, ADMINISTRATOR})
    record UncodePlace(@TargetAggregateIdentifier PlaceId place, CodeListId list, ParticipantId by)
            implements PlaceCommand {}

    /**
     * Say since when and until when the place is what it is.
     *
     * @param from its first day, or null where it always was
     * @param until its last day, or null where none is known
     */
    @AllowedTo({PLANNER, ADMINISTRATOR})
    record DatePlace(
            @TargetAggregateIdentifier PlaceId place,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            ParticipantId by)
            implements PlaceCommand {}

    /** Say which outline the place has on maps; an earlier one is replaced. */
    @AllowedTo({PLANNER, ADMINISTRATOR})
    record OutlinePlace(@TargetAggregateIdentifier PlaceId place, Contour contour, ParticipantId by)
            implements PlaceCommand {}

    /**
     * Make one place of several.
     *
     * @param from all whose territory goes into it, itself among them where it was there before
     * @param day the first day on which it is so
     */
    @AllowedTo({PLANNER, ADMINISTRATOR})
    record MergePlaces(
            @TargetAggregateIdentifier PlaceId place,
            List<PlaceId> from,
            LocalDate day,
            String reason,
            ParticipantId by)
            implements PlaceCommand {}

    /**
     * Make several places of one.
     *
     * @param into all that have its territory then, itself among them where it stays with what is left
     * @param day the first day on which it is so
     */
    @AllowedTo({PLANNER, ADMINISTRATOR})
    record SplitPlace(
            @TargetAggregateIdentifier PlaceId place,
            List<PlaceId> into,
            LocalDate day,
            String reason,
            ParticipantId by)
            implements PlaceCommand {}

    /** Take back a merger or split of a day that was entered by mistake. */
    @AllowedTo({PLANNER, ADMINISTRATOR})
    record TakeBackBoundary(@TargetAggregateIdentifier PlaceId place, LocalDate day, String reason, ParticipantId by)
            implements PlaceCommand {}
}
