package org.waymark.command.practice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.command.organisation.OrganisationId;

/**
 * An achievement that somebody recognised in public.
 *
 * @param recipient who is recognised: an organisation, a school, a council; never a private person
 * @param organisation the same where it is known here, or null
 * @param from who recognises it
 * @param achievement for what
 * @param on the day it was given
 * @param sourceUrl where it was published, or null
 */
public record Recognition(
        Kind kind,
        Words recipient,
        @Nullable OrganisationId organisation,
        Words from,
        Words achievement,
        LocalDate on,
        @Nullable String sourceUrl) {

    /** How an achievement is recognised. */
    public enum Kind {
        AWARD,
        THANKS
    }
}
