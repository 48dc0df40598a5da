package org.waymark.ui.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.query.calendar.Excepted;
import org.waymark.query.reporting.DutyRow;
import org.waymark.query.reporting.DutyState;

/**
 * A report that a plan asks for.
 *
 * @param opensOn first day it is asked for
 * @param dueOn last day on which it is on time
 * @param lockedOn last day on which it comes in without an exception
 * @param minutes it is estimated to take
 * @param dimensions by which it is expected to be broken down
 * @param reportedOn day it came in, or null
 * @param crisis that put it off, or null
 * @param exception from its lock, or null
 */
record DutyAnswer(
        String organisation,
        String indicator,
        String place,
        String period,
        String strategy,
        String measure,
        String headline,
        LocalDate opensOn,
        LocalDate dueOn,
        LocalDate lockedOn,
        int minutes,
        List<String> dimensions,
        @Nullable LocalDate reportedOn,
        DutyState state,
        @Nullable String crisis,
        @Nullable Excuse exception) {

    /**
     * Why a report may come in after its lock.
     *
     * @param until last day, or null where its source took it
     */
    record Excuse(String reason, @Nullable LocalDate until, LocalDate on) {

        static @Nullable Excuse of(@Nullable Excepted excepted) {
            return excepted == null ? null : new Excuse(excepted.reason(), excepted.until(), excepted.on());
        }
    }

    static DutyAnswer of(DutyRow row) {
        var crisis = row.putOffBy();
        return new DutyAnswer(
                row.series().source().value(),
                row.series().indicator().value(),
                row.series().place().value(),
                row.period().code(),
                row.strategy().value(),
                row.measure().value(),
                row.headline().toString(),
                row.opensOn(),
                row.dueOn(),
                row.lockedOn(),
                row.minutes(),
                row.dimensions(),
                row.reportedOn(),
                row.state(),
                crisis == null ? null : crisis.value(),
                Excuse.of(row.exception()));
    }
}
