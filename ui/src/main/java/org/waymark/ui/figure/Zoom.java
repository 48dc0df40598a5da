package org.waymark.ui.figure;

import java.time.LocalDate;
import java.util.Locale;

/** How closely a timeline is looked at. */
public enum Zoom {
    YEAR(12, 0),
    QUARTER(3, 36),
    MONTH(1, 12);

    final int step;
    private final int months;

    Zoom(int step, int months) {
        this.step = step;
        this.months = months;
    }

    /** How many months are shown at a time, 0 where all are. */
    public int months() {
        return months;
    }

    /** The first day of the year, quarter or month in which a day lies. */
    public LocalDate begin(LocalDate day) {
        return day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % step);
    }

    /** The word for it in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What stands under a tick: the period that begins there. */
    public String period(LocalDate day) {
        var year = String.format(Locale.ROOT, "%04d", day.getYear());
        return switch (this) {
            case YEAR -> year;
            case QUARTER -> year + "-Q" + ((day.getMonthValue() - 1) / 3 + 1);
            case MONTH -> year + "-" + String.format(Locale.ROOT, "%02d", day.getMonthValue());
        };
    }
}
