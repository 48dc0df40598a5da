package org.waymark.ui.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.place.PlaceId;
import org.waymark.command.strategy.MeasureId;
import org.waymark.query.reporting.Returned;

/**
 * A report that waited for the end of a crisis.
 *
 * @param source who is asked for it, or null where the name is kept from the public
 * @param reportedOn the day it came in, or null while it is missing
 */
record BacklogRow(
        MeasureId measure,
        IndicatorId indicator,
        PlaceId place,
        @Nullable OrganisationId source,
        Period period,
        LocalDate wasDue,
        LocalDate dueOn,
        @Nullable LocalDate reportedOn) {

    static BacklogRow of(Returned returned, boolean kept) {
        var series = returned.series();
        return new BacklogRow(
                returned.measure(),
                series.indicator(),
                series.place(),
                kept ? null : series.source(),
                returned.period(),
                returned.wasDue(),
                returned.dueOn(),
                returned.reportedOn());
    }
}
