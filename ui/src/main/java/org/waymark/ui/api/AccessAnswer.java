package org.waymark.ui.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.command.standing.Visit.Outcome;
import org.waymark.query.standing.AccessPage;

/**
 * Whether a monitor was let in.
 *
 * @param takenBack why it was recorded in error, or null
 */
record AccessAnswer(
        String id,
        String monitor,
        String place,
        @Nullable String organisation,
        @Nullable String indicator,
        Outcome outcome,
        String reason,
        LocalDate day,
        @Nullable String takenBack) {

    static AccessAnswer of(AccessPage page) {
        var visit = page.visit();
        return new AccessAnswer(
                page.access().value(),
                visit.monitor().value(),
                visit.place().value(),
                visit.organisation() == null ? null : visit.organisation().value(),
                visit.indicator() == null ? null : visit.indicator().value(),
                visit.outcome(),
                visit.reason(),
                visit.day(),
                page.takenBack());
    }
}
