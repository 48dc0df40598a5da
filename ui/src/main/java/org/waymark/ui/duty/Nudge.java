package org.waymark.ui.duty;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.waymark.query.reporting.DutyRow;

/** Why somebody is reminded of a report, once each. */
public enum Nudge {
    /** Seven days before it is due. */
    SOON,
    /** On the day it is due. */
    TODAY,
    /** Seven days after it was due. */
    LATE,
    /** On the last day before it is locked. */
    LOCKS;

    private static final int DAYS = 7;

    /** As it stands in bundle keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The day on which somebody is reminded. */
    public LocalDate dayOf(DutyRow duty) {
        return this == LOCKS ? duty.lockedOn() : around(duty.dueOn());
    }

    private LocalDate around(LocalDate due) {
        return switch (this) {
            case SOON -> due.minusDays(DAYS);
            case TODAY, LOCKS -> due;
            case LATE -> due.plusDays(DAYS);
        };
    }

    /** Those of what was promised for a day, after which nothing is locked. */
    public static Stream<Nudge> between(LocalDate after, LocalDate until, LocalDate due) {
        return Stream.of(SOON, TODAY, LATE).filter(nudge -> {
            var day = nudge.around(due);
            return day.isAfter(after) && !day.isAfter(until);
        });
    }

    /** Those that fall after one day and by another, of a report that is still owed. */
    public static Stream<Nudge> between(LocalDate after, LocalDate until, DutyRow duty) {
        return duty.state().isOwed()
                ? Arrays.stream(values())
                        .filter(nudge -> nudge.dayOf(duty).isAfter(after)
                                && !nudge.dayOf(duty).isAfter(until))
                : Stream.empty();
    }
}
