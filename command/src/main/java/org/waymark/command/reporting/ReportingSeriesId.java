package org.waymark.command.reporting;

import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.place.PlaceId;

/** One source's values for one indicator and place. The id follows from the three, so it is never looked up. */
public record ReportingSeriesId(IndicatorId indicator, PlaceId place, OrganisationId source) {

    @Override
    public String toString() {
        return "series:" + indicator.value() + ":" + place.value() + ":" + source.value();
    }
}
