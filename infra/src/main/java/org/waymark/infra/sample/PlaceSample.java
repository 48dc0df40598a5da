package org.waymark.infra.sample;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.waymark.command.Period;
import org.waymark.command.indicator.Definition;
import org.waymark.command.indicator.IndicatorCommand.DefineIndicator;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.Slice;
import org.waymark.command.organisation.Mandate;
import org.waymark.command.organisation.OrganisationCommand.GrantMandate;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.place.PlaceId;
import org.waymark.command.reporting.Cell;
import org.waymark.command.reporting.Observation;
import org.waymark.command.reporting.ReportingCommand.AcceptValue;
import org.waymark.command.reporting.Value;
import org.waymark.ui.Desk;
import org.waymark.ui.Reporting;

/**
 * How many people each local authority has, as the census counted them, and a made-up share that says so: what differs
 * from place to place, and between groups.
 */
@Component
class PlaceSample implements Chapter {

    private static final String FILE = "catalogue/population-ireland.csv";
    private static final PlaceId IRELAND = new PlaceId("IE");
    private static final String MADE_UP = "For demonstration: a made-up figure.";
    private static final String CENSUS = "Central Statistics Office, Census 2016, people by local authority.";
    private static final LocalDate COUNTED = LocalDate.of(2017, 4, 6);
    private static final int FIRST = 2017;
    private static final int YEARS = 4;

    private final Cast cast;
    private final Desk desk;
    private final Reporting reporting;

    PlaceSample(Cast cast, Desk desk, Reporting reporting) {
        this.cast = cast;
        this.desk = desk;
        this.reporting = reporting;
    }

    @Override
    public void tell(Catalogue file) {
        define(PlaceFacts.PEOPLE, PlaceFacts.people());
        define(PlaceFacts.WORK, PlaceFacts.work());
        desk.see();
        var people = people();
        people.forEach((place, number) -> report(
                PlaceFacts.PEOPLE,
                place,
                Period.year(2016),
                COUNTED,
                CENSUS,
                List.of(new Cell(Slice.TOTAL, Observation.of(number)))));
        var places = List.copyOf(people.keySet());
        for (var year = 0; year < YEARS; year++) {
            var period = Period.year(FIRST + year);
            report(PlaceFacts.WORK, IRELAND, period, null, MADE_UP, PlaceFacts.country(year));
            for (var i = 0; i < places.size(); i++) {
                if (PlaceFacts.tells(i, year)) {
                    report(PlaceFacts.WORK, places.get(i), period, null, MADE_UP, PlaceFacts.town(i, year));
                }
            }
        }
    }

    private void define(IndicatorId indicator, Definition definition) {
        var planner = cast.as("planner").participant();
        cast.send(new DefineIndicator(indicator, definition, planner), indicator.value());
        var source = new OrganisationId(String.valueOf(cast.as("reporter").organisation()));
        cast.send(new GrantMandate(source, new Mandate(indicator, IRELAND, true), planner), indicator.value());
    }

    private void report(
            IndicatorId indicator,
            PlaceId place,
            Period period,
            @Nullable LocalDate published,
            String note,
            List<Cell> cells) {
        var reporter = cast.as("reporter");
        var series = reporting.series(indicator, place, reporter);
        var value = new Value(cells, null, note, List.of());
        var key = "sample:place:" + indicator + ":" + place + ":" + period;
        reporting.submit(series, period, value, published, reporter, key);
        cast.send(
                new AcceptValue(series, period, cast.as("reviewer").participant()),
                indicator.value(),
                place.value(),
                period.code());
    }

    private static Map<PlaceId, BigDecimal> people() {
        try (var content = new ClassPathResource(FILE).getInputStream();
                var lines = CsvReader.builder().ofNamedCsvRecord(content)) {
            var people = new LinkedHashMap<PlaceId, BigDecimal>();
            lines.forEach(
                    line -> people.put(new PlaceId(line.getField("place")), new BigDecimal(line.getField("people"))));
            return people;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
