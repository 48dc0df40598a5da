package org.waymark.command.place;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.ParticipantId;
import org.waymark.command.StoredAs;
import org.waymark.command.Words;

/** What has happened to a place. */
public sealed interface PlaceEvent {

    PlaceId place();

    /** The place is reported on. */
    @StoredAs("place.place-registered")
    record PlaceRegistered(
            PlaceId place, PlaceLevel level, @Nullable PlaceId within, Words name, ParticipantId by)
            implements PlaceEvent {}

    /** The place has another name from now on. */
    @StoredAs("place.place-renamed")
    record PlaceRenamed(PlaceId place, Words name, ParticipantId by) implements PlaceEvent {}

    /** A list has this code for the place. */
    @StoredAs("place.place-coded")
    record PlaceCoded(PlaceId place, CodeListId list, String code, ParticipantId by) implements PlaceEvent {}

    /** A list has no code for the place. */
    @StoredAs("place.place-uncoded")
    record PlaceUncoded(PlaceId place, CodeListId list, ParticipantId by) implements PlaceEvent {}

    /** The place is there from and until these days. */
    @StoredAs("place.place-dated")
    record PlaceDated(
            PlaceId place,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            ParticipantId by) implements PlaceEvent {}

    /** The place has this outline on maps. */
    @StoredAs("place.place-outlined")
    record PlaceOutlined(PlaceId place, Contour contour, ParticipantId by) implements PlaceEvent {}

    /** The place was made of several. */
    @StoredAs("place.places-merged")
    record PlacesMerged(PlaceId place, List<PlaceId> from, LocalDate day, String reason, ParticipantId by)
            implements PlaceEvent {}

    /** Several places were made of this one. */
    @StoredAs("place.place-split")
    record PlaceSplit(PlaceId place, List<PlaceId> into, LocalDate day, String reason, ParticipantId by)
            implements PlaceEvent {}

    /** The merger or split of this day never was. */
    @StoredAs("place.boundary-taken-back")
    record BoundaryTakenBack(PlaceId place, LocalDate day, String reason, ParticipantId by) implements PlaceEvent {}
}
