package org.waymark.ui.entry;

import org.waymark.command.Period;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.place.PlaceId;
import org.waymark.command.reporting.ReportingSeriesId;

/** Where typing belongs, whichever form it was typed into: a source, a place and a period. */
public record Sheet(OrganisationId source, PlaceId place, Period period) {

    public ReportingSeriesId series(IndicatorId indicator) {
        return new ReportingSeriesId(indicator, place, source);
    }
}
