package org.waymark.query.version;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.ParticipantId;
import org.waymark.command.Words;
import org.waymark.command.strategy.Cause;

/**
 * Who changed something in which version, and why.
 *
 * @param version the version that made it bind, or that was in force when a method changed
 * @param known the day it became known
 * @param decidedOn the day of the decision where it was given, or null
 * @param by who drafted the change, by pseudonym
 * @param reason of the version
 * @param note the reason given with the change itself, in the language of whoever gave it, or null
 * @param causes of the change, or of the version where the change itself names none; themes that claim it among them
 */
public record Act(
        int version,
        LocalDate known,
        @Nullable LocalDate decidedOn,
        Instant recordedAt,
        ParticipantId by,
        Words reason,
        @Nullable String note,
        List<Cause> causes) {}
