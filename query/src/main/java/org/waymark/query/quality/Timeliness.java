package org.waymark.query.quality;

import static java.time.ZoneOffset.UTC;
import static org.waymark.query.quality.OddityKind.LATE;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.waymark.query.reporting.SeriesPage.PeriodEntry;

/** Compares the day a value first came in with the day it was due. */
final class Timeliness implements Check {

    @Override
    public void look(Subject subject, Seen seen) {
        var due = subject.asked().dueOn(subject.period());
        var entry = subject.entry();
        if (due.isPresent() && entry.isPresent()) {
            var on = cameIn(entry.get());
            if (on.isAfter(due.get())) {
                seen.odd(
                        LATE,
                        null,
                        Map.of(
                                "on", on.toString(),
                                "due", due.get().toString(),
                                "days", String.valueOf(ChronoUnit.DAYS.between(due.get(), on))));
            }
        }
    }

    /** The day it was recorded, or published where its source says that was earlier. */
    static LocalDate cameIn(PeriodEntry entry) {
        var first = entry.history().getFirst();
        var recorded = LocalDate.ofInstant(first.at(), UTC);
        return Stream.of(recorded, first.published())
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(recorded);
    }
}
