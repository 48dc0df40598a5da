package org.waymark.query.burden;

import java.util.List;
import org.waymark.command.organisation.OrganisationId;

/**
 * What a timetable would ask for.
 *
 * @param reports in a full year, of all organisations together; reports that come every second year count half
 * @param minutes in a full year, of all organisations together
 * @param organisations entrusted with it
 * @param overruns where a yearly budget would be exceeded, or exceeded by more than it is
 */
public record CalendarPreview(double reports, int minutes, int organisations, List<Overrun> overruns) {

    /**
     * A budget that is too small.
     *
     * @param before minutes asked for as things are
     * @param after minutes asked for then
     */
    public record Overrun(OrganisationId organisation, int year, int budget, int before, int after) {}
}
