package org.waymark.ui.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.query.burden.Burden;
import org.waymark.query.burden.BurdenLine;
import org.waymark.query.burden.Use;

/**
 * What reporting costs an organisation in a year, in estimated minutes.
 *
 * @param budget agreed for a year, or null
 * @param asked by all reports that fall due in the year
 * @param spent on those that came in
 * @param unused of those spent: nothing was done with the answer yet
 */
record BurdenAnswer(
        String organisation,
        int year,
        @Nullable Integer budget,
        int asked,
        int spent,
        int unused,
        List<Report> reports) {

    /** One report. An answer is used where progress shows it, a review found something on it, or a version followed. */
    record Report(
            String indicator,
            String place,
            String period,
            LocalDate dueOn,
            int minutes,
            @Nullable LocalDate reportedOn,
            Set<Use> uses) {

        static Report of(BurdenLine line) {
            return new Report(
                    line.series().indicator().value(),
                    line.series().place().value(),
                    line.period().code(),
                    line.dueOn(),
                    line.minutes(),
                    line.reportedOn(),
                    line.uses());
        }
    }

    static BurdenAnswer of(Burden burden) {
        return new BurdenAnswer(
                burden.organisation().value(),
                burden.year(),
                burden.budget(),
                burden.minutes(),
                burden.spent(),
                burden.unused(),
                burden.lines().stream().map(Report::of).toList());
    }
}
