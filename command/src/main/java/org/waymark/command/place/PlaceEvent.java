package org.waymark.command.place;

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
}
