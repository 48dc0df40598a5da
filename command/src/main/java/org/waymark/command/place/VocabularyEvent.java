package org.waymark.command.place;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.command.ParticipantId;
import org.waymark.command.StoredAs;
import org.waymark.command.Words;

/** What has happened to the words in which places are described. */
public sealed interface VocabularyEvent {

    /** The level has this name and rank. */
    @StoredAs("place.level-named")
    record LevelNamed(PlaceLevel level, int rank, Words name, ParticipantId by) implements VocabularyEvent {}

    /** The code list is called so and in use from and until these days. */
    @StoredAs("place.code-list-described")
    record CodeListDescribed(
            CodeListId list,
            Words name,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String sourceUrl,
            ParticipantId by)
            implements VocabularyEvent {}
}
