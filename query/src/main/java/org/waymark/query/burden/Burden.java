package org.waymark.query.burden;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.organisation.OrganisationId;

/**
 * What reporting costs an organisation in a year: the reports that fall due in it.
 *
 * @param budget minutes a year as agreed now, or null where nothing was agreed
 * @param lines by the day they are due
 */
public record Burden(
        OrganisationId organisation, int year, @Nullable Integer budget, List<BurdenLine> lines) {

    /** Minutes of all reports. */
    public int minutes() {
        return lines.stream().mapToInt(BurdenLine::minutes).sum();
    }

    /** Minutes of those that came in. */
    public int spent() {
        return lines.stream()
                .filter(line -> line.reportedOn() != null)
                .mapToInt(BurdenLine::minutes)
                .sum();
    }

    /** Minutes of those that came in and were used for nothing yet. */
    public int unused() {
        return lines.stream()
                .filter(BurdenLine::isUnused)
                .mapToInt(BurdenLine::minutes)
                .sum();
    }

    /** Whether it is asked for more time than was agreed. */
    public boolean isOverBudget() {
        return budget != null && minutes() > budget;
    }
}
