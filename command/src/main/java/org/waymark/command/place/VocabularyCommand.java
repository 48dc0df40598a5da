package org.waymark.command.place;

import static org.waymark.command.Role.ADMINISTRATOR;
import static org.waymark.command.Role.PLANNER;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.waymark.command.AllowedTo;
import org.waymark.command.Command;
import org.waymark.command.ParticipantId;
import org.waymark.command.Words;

/** What may be asked of the words in which places are described: levels and code lists. */
public sealed interface VocabularyCommand extends Command {

    /**
     * Name a level, or name it anew.
     *
     * @param rank 0 for the whole, more for smaller ones
     */
    @AllowedTo({PLANNER, ADMINISTRATOR})
    record NameLevel(@TargetAggregateIdentifier PlaceLevel level, int rank, Words name, ParticipantId by)
            implements VocabularyCommand {}

    /**
     * Describe a code list, or describe it anew.
     *
     * @param from the first day on which its codes are in use, or null
     * @param until the last day, or null where they still are
     * @param sourceUrl where it is published, or null
     */
    @AllowedTo({PLANNER, ADMINISTRATOR})
    record DescribeCodeList(
            @TargetAggregateIdentifier CodeListId list,
            Words name,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String sourceUrl,
            ParticipantId by)
            implements VocabularyCommand {}
}
