package org.waymark.ui.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.command.reporting.Flag;
import org.waymark.command.reporting.Missing;
import org.waymark.command.reporting.Observation;

/**
 * One number as it counts.
 *
 * @param value in the indicator's unit, or null where missing
 * @param status SDMX {@code CL_OBS_STATUS} letters; A where nothing qualifies it, M where missing
 * @param known the day it became known
 */
record ObservationAnswer(
        String period,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        String status,
        List<Flag> flags,
        @Nullable Missing missing,
        int revision,
        LocalDate known) {

    static ObservationAnswer of(String period, Observation observation, int revision, LocalDate known) {
        return new ObservationAnswer(
                period,
                observation.shown(),
                observation.numerator(),
                observation.denominator(),
                status(observation),
                observation.flags(),
                observation.missing(),
                revision,
                known);
    }

    static String status(Observation observation) {
        var letters = observation.flags().stream()
                .map(flag -> String.valueOf(flag.code()))
                .collect(Collectors.joining());
        var whole = observation.missing() == null ? letters : "M" + letters;
        return whole.isEmpty() ? "A" : whole;
    }
}
