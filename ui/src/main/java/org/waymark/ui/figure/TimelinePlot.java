package org.waymark.ui.figure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where days lie on the paper. Time runs from left to right in every language, as on the other figures. */
record TimelinePlot(LocalDate from, LocalDate until, Zoom zoom) {

    static final double WIDTH = 880;

    private static final double ROOM = 58;

    /** Where a day begins. */
    double begin(LocalDate day) {
        return WIDTH * ChronoUnit.DAYS.between(from, day) / (ChronoUnit.DAYS.between(from, until) + 1);
    }

    /** Where a stretch begins; at the edge where it has no beginning. */
    double begin(Stretch stretch) {
        return open(stretch.from()) ? 0 : begin(day(stretch.from()));
    }

    /** Where a stretch ends; at the edge where it has no end. */
    double end(Stretch stretch) {
        return open(stretch.until()) ? WIDTH : begin(day(stretch.until()).plusDays(1));
    }

    /** Where the mark of a stretch stands: at its last day, or in the middle of its only one. */
    double mark(Stretch stretch) {
        return stretch.oneDay() ? (begin(stretch) + end(stretch)) / 2 : end(stretch);
    }

    /** The days at which the axis is told, as many as there is room for. */
    List<LocalDate> ticks() {
        var all = new ArrayList<LocalDate>();
        var first = zoom.begin(from);
        for (var day = first.isBefore(from) ? first.plusMonths(zoom.step) : first;
                !day.isAfter(until);
                day = day.plusMonths(zoom.step)) {
            all.add(day);
        }
        var apart = WIDTH / Math.max(1, all.size());
        var every = Math.max(1, (int) Math.ceil((zoom == Zoom.YEAR ? ROOM * 0.7 : ROOM) / apart));
        return all.stream().filter(day -> all.indexOf(day) % every == 0).toList();
    }

    private static boolean open(@Nullable LocalDate day) {
        return day == null;
    }

    private static LocalDate day(@Nullable LocalDate day) {
        if (day == null) {
            throw new IllegalArgumentException("An open end lies on no day");
        }
        return day;
    }
}
