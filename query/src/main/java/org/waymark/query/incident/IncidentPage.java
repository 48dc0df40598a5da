package org.waymark.query.incident;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.command.incident.IncidentId;
import org.waymark.command.incident.Recipient;
import org.waymark.command.incident.Told;
import org.waymark.command.sealed.Sealed;

/**
 * An incident, without who told it.
 *
 * @param agreed who may have it
 * @param words sealed in {@code incident.incident-reported}, field {@code words}, or null
 * @param throughPartner whether a partner told it for somebody else
 */
public record IncidentPage(
        IncidentId incident,
        Told told,
        Set<Recipient> agreed,
        @Nullable Sealed words,
        boolean throughPartner,
        LocalDate on,
        boolean withdrawn,
        List<Handed> handed) {

    /**
     * It was handed to somebody.
     *
     * @param answered the day they took it up, or null
     */
    public record Handed(
            Recipient recipient, LocalDate on, @Nullable LocalDate answered) {}

    /** Who may have it and has not got it yet. */
    public List<Recipient> toHandOver() {
        return withdrawn
                ? List.of()
                : agreed.stream()
                        .filter(one -> handed.stream().noneMatch(it -> it.recipient() == one))
                        .sorted()
                        .toList();
    }
}
