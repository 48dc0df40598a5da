package org.waymark.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.command.Period;
import org.waymark.command.incident.Told.Elsewhere;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.Slice;
import org.waymark.command.place.PlaceId;
import org.waymark.command.reporting.Cell;
import org.waymark.command.reporting.Flag;
import org.waymark.command.reporting.Missing;
import org.waymark.command.reporting.Observation;
import org.waymark.command.reporting.Value;
import org.waymark.query.incident.IncidentFigures.Count;
import org.waymark.query.incident.IncidentFigures.Year;

/**
 * Hands the published counts of incidents in as values of the catalogue's measures of hate incidents and of reporting
 * them: nothing but what everybody may read, marked as of low reliability, with what they do not tell as source note. A
 * second person accepts them like any other value.
 */
@Component
public class IncidentValues {

    /** Hate crimes, by offence. */
    public static final IndicatorId HATE = new IndicatorId("INT-HAT-01");
    /** Who reported anywhere, and why others did not. */
    public static final IndicatorId REPORTED = new IndicatorId("INT-HAT-02");

    private static final String NOTE =
            "Incidents told to this service, counted from ten on and rounded to fives. Most incidents are told to nobody.";

    private final Reporting reporting;

    IncidentValues(Reporting reporting) {
        this.reporting = reporting;
    }

    /** Hands both in for a year and the place all incidents lie in. */
    public void submit(Year year, PlaceId place, Account by, String key) {
        var period = Period.year(year.year());
        var evidence = List.<String>of();
        submit(HATE, place, period, new Value(hate(year), null, NOTE, evidence), by, key + "-hate");
        submit(REPORTED, place, period, new Value(reported(year), null, NOTE, evidence), by, key + "-reported");
    }

    private void submit(IndicatorId indicator, PlaceId place, Period period, Value value, Account by, String key) {
        reporting.submit(reporting.series(indicator, place, by), period, value, null, by, key);
    }

    static List<Cell> hate(Year year) {
        var all = new Cell(Slice.TOTAL, number(year.told()));
        var kinds = year.kinds().stream().map(kind -> new Cell(slice("offence", kind.of()), number(kind.count())));
        return Stream.concat(Stream.of(all), kinds).toList();
    }

    /** The share that was reported anywhere; beside it, of what was reported nowhere, the share for each reason. */
    static List<Cell> reported(Year year) {
        var counts = new HashMap<Elsewhere, @Nullable Integer>();
        year.elsewhere().forEach(one -> counts.put(one.of(), one.count()));
        var somewhere = sum(counts, Elsewhere.TO_POLICE, Elsewhere.TO_OTHERS);
        var nowhere = sum(counts, Elsewhere.NOWHERE);
        var asked = somewhere == null || nowhere == null ? null : Integer.valueOf(somewhere + nowhere);
        var cells = new ArrayList<Cell>();
        cells.add(new Cell(Slice.TOTAL, share(somewhere, asked)));
        for (Count<?> reason : year.whyNot()) {
            cells.add(new Cell(slice("reason", reason.of()), share(reason.count(), nowhere)));
        }
        return cells;
    }

    /** What was told by nobody counts as none; what is withheld makes the sum unknown. */
    private static @Nullable Integer sum(Map<Elsewhere, @Nullable Integer> counts, Elsewhere... those) {
        var sum = 0;
        for (var one : those) {
            var count = counts.getOrDefault(one, 0);
            if (count == null) {
                return null;
            }
            sum += count;
        }
        return sum;
    }

    private static Observation number(@Nullable Integer count) {
        return count == null
                ? Observation.missing(Missing.TOO_FEW)
                : Observation.of(BigDecimal.valueOf(count), Flag.LOW_RELIABILITY);
    }

    private static Observation share(@Nullable Integer some, @Nullable Integer all) {
        return some == null || all == null || all == 0 || some > all
                ? Observation.missing(Missing.TOO_FEW)
                : Observation.ratio(BigDecimal.valueOf(some), BigDecimal.valueOf(all), Flag.LOW_RELIABILITY);
    }

    private static Slice slice(String dimension, Enum<?> code) {
        return Slice.of(dimension + "=" + code.name());
    }
}
