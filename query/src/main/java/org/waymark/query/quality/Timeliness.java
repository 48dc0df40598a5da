package org.waymark.query.quality;

import static org.waymark.query.quality.OddityKind.LATE;

import java.time.temporal.ChronoUnit;
import java.util.Map;

/** Compares the day a value first came in with the day it was due. */
final class Timeliness implements Check {

    @Override
    public void look(Subject subject, Seen seen) {
        var due = subject.asked().dueOn(subject.period());
        var entry = subject.entry();
        if (due.isPresent() && entry.isPresent()) {
            var on = entry.get().cameIn();
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
}
