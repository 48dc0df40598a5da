package org.waymark.ui.workspace.history;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.waymark.ui.words.Wording;

/** Day and time of an event, in the clock of the log. */
public final class Moment {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(UTC);

    private Moment() {}

    /** For example <i>09:12 UTC</i>. */
    public static String timeOf(Instant at, Wording wording) {
        return wording.upright(TIME.format(at) + " UTC");
    }

    /** For example <i>14 March 2026, 09:12 UTC</i>. */
    public static String of(Instant at, Wording wording) {
        return wording.text("history.moment", wording.date(LocalDate.ofInstant(at, UTC)), timeOf(at, wording));
    }
}
