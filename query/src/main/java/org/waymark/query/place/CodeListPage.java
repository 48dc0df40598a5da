package org.waymark.query.place;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.command.place.CodeListId;

/**
 * A code list in one vintage.
 *
 * @param from the first day on which its codes are in use, or null
 * @param until the last day, or null where they still are
 */
public record CodeListPage(
        CodeListId list,
        Words name,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String sourceUrl) {}
