package org.waymark.infra.sample;

import java.io.IOException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.waymark.command.Period;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.Slice;
import org.waymark.command.place.PlaceId;
import org.waymark.command.reporting.Cell;
import org.waymark.command.reporting.Flag;
import org.waymark.command.reporting.Missing;
import org.waymark.command.reporting.Observation;
import org.waymark.command.reporting.ReportingCommand.AcceptValue;
import org.waymark.command.reporting.Value;
import org.waymark.ui.Desk;
import org.waymark.ui.Reporting;
import org.waymark.ui.exchange.ObservationFile;
import org.waymark.ui.exchange.ObservationFlag;
import org.waymark.ui.exchange.ReadRow;

/**
 * The figures: unemployment from Eurostat's own numbers and flags, and the two published counts of local strategies.
 */
@Component
class FigureSample {

    private static final String FILE = "catalogue/unemployment-ireland.csv";
    private static final String NOTE = "Eurostat, lfsa_urgan. Flags as published: B break, U low reliability. Taken as known"
            + " from 30 April of the year after, by when a year's results were out.";
    private static final IndicatorId UNEMPLOYMENT = new IndicatorId("unemployment-rate");
    private static final PlaceId IRELAND = new PlaceId("IE");

    private final Cast cast;
    private final Desk desk;
    private final Reporting reporting;

    FigureSample(Cast cast, Desk desk, Reporting reporting) {
        this.cast = cast;
        this.desk = desk;
        this.reporting = reporting;
    }

    /** In order of time; the mandates must be known before the first value comes in. */
    void report(Catalogue file) throws IOException {
        desk.see();
        var values = new TreeMap<Period, Map<IndicatorId, Value>>();
        cells().forEach((period, cells) ->
                values.put(period, Map.of(UNEMPLOYMENT, new Value(cells, null, NOTE, List.of()))));
        for (var count : file.counts()) {
            var flags = count.flags().toArray(Flag[]::new);
            var cell = new Cell(Slice.TOTAL, Observation.of(count.value(), flags));
            var value = new Value(List.of(cell), null, count.note(), List.of());
            values.put(count.period(), Map.of(count.indicator(), value));
        }
        values.forEach((period, byIndicator) ->
                byIndicator.forEach((indicator, value) -> reportAndAccept(indicator, period, value)));
    }

    private void reportAndAccept(IndicatorId indicator, Period period, Value value) {
        var reporter = cast.as("reporter");
        var series = reporting.series(indicator, IRELAND, reporter);
        reporting.submit(series, period, value, published(indicator, period), reporter, "sample:" + indicator + ":" + period);
        cast.send(new AcceptValue(series, period, cast.as("reviewer").participant()), indicator.value(), period.code());
    }

    /** History: a yearly rate counts as known from the spring after its year. */
    private static @Nullable LocalDate published(IndicatorId indicator, Period period) {
        return indicator.equals(UNEMPLOYMENT) ? LocalDate.of(period.yearOfEnd() + 1, Month.APRIL, 30) : null;
    }

    private static Map<Period, List<Cell>> cells() throws IOException {
        try (var content = new ClassPathResource(FILE).getInputStream()) {
            var reading = ObservationFile.read(FILE, content, org.waymark.ui.exchange.Slice.everything());
            if (!reading.problems().isEmpty()) {
                throw new IOException("The sample's own figures are unreadable: " + reading.problems());
            }
            var cells = new TreeMap<Period, List<Cell>>();
            for (var row : reading.rows()) {
                var slice = new Slice(Map.of(
                        "citizen", String.valueOf(row.dimensions().get("citizen")),
                        "sex", String.valueOf(row.dimensions().get("sex"))));
                cells.computeIfAbsent(new Period(row.period()), _ -> new ArrayList<>())
                        .add(new Cell(slice, observation(row)));
            }
            return cells;
        }
    }

    private static Observation observation(ReadRow row) {
        var flags = flags(row.flags());
        var missing = row.missing() ? Missing.NOT_RELIABLE : null;
        return new Observation(row.value(), null, null, flags, missing);
    }

    private static List<Flag> flags(Set<ObservationFlag> flags) {
        return flags.stream().map(FigureSample::flag).toList();
    }

    private static Flag flag(ObservationFlag flag) {
        return Flag.valueOf(flag.name());
    }
}
