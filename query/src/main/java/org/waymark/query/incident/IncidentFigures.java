package org.waymark.query.incident;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.incident.Told.Elsewhere;
import org.waymark.command.incident.Told.Kind;
import org.waymark.command.incident.Told.WhyNot;

/**
 * Incidents by the year in which they were told, in counts that give nobody away; null is withheld. Low counts tell
 * more about what is not reported than about what does not happen.
 */
public record IncidentFigures(List<Year> years) {

    /** One year. */
    public record Year(
            int year,
            @Nullable Integer told,
            List<Count<Kind>> kinds,
            List<Count<Elsewhere>> elsewhere,
            List<Count<WhyNot>> whyNot) {}

    /** How many of one sort. */
    public record Count<E extends Enum<E>>(E of, @Nullable Integer count) {}
}
