package org.waymark.query.replay;

import java.time.LocalDate;
import java.util.List;
import org.waymark.query.crisis.CrisisPage;

/**
 * A crisis told again.
 *
 * @param days those on which something happened, in order
 */
public record Replay(CrisisPage crisis, List<Day> days) {

    /** One day, its happenings in order. */
    public record Day(LocalDate on, List<Happening> happenings) {}
}
