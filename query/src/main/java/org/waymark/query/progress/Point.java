package org.waymark.query.progress;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.reporting.Flag;
import org.waymark.command.reporting.Missing;
import org.waymark.command.reporting.Observation;

/**
 * A value that counts, for one group.
 *
 * @param observation as reported
 * @param known the day it became known: published by its source where that is marked, else recorded here
 * @param revision 1 for the first accepted value of the period
 */
public record Point(Period period, Observation observation, LocalDate known, int revision) {

    public List<Flag> flags() {
        return observation.flags();
    }

    public @Nullable Missing missing() {
        return observation.missing();
    }
}
