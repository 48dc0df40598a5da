package org.waymark.query;

import static org.waymark.query.Cast.FROM_12_TO_9;
import static org.waymark.query.Cast.IRELAND;
import static org.waymark.query.Cast.JOBLESS;
import static org.waymark.query.Cast.NATIONALS;
import static org.waymark.query.Cast.NON_EU;
import static org.waymark.query.Cast.PAID_WORK;
import static org.waymark.query.Cast.PETRA;
import static org.waymark.query.Cast.ROSA;
import static org.waymark.query.Cast.STATISTICS;
import static org.waymark.query.Cast.STRATEGY;
import static org.waymark.query.Cast.UNEMPLOYMENT;
import static org.waymark.query.Cast.VIKTOR;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.calendar.CalendarEvent.CalendarSet;
import org.waymark.command.calendar.CalendarId;
import org.waymark.command.calendar.Timetable;
import org.waymark.command.indicator.Direction;
import org.waymark.command.indicator.IndicatorEvent.IndicatorDefined;
import org.waymark.command.organisation.Mandate;
import org.waymark.command.organisation.OrganisationEvent.MandateGranted;
import org.waymark.command.organisation.OrganisationEvent.OrganisationRegistered;
import org.waymark.command.organisation.OrganisationKind;
import org.waymark.command.place.PlaceEvent.PlaceRegistered;
import org.waymark.command.place.PlaceId;
import org.waymark.command.place.PlaceLevel;
import org.waymark.command.reporting.Cell;
import org.waymark.command.reporting.Observation;
import org.waymark.command.reporting.ReportingEvent.SeriesOpened;
import org.waymark.command.reporting.ReportingEvent.ValueAccepted;
import org.waymark.command.reporting.ReportingEvent.ValueSubmitted;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.command.reporting.Standing;
import org.waymark.command.reporting.Value;
import org.waymark.command.strategy.Outline;
import org.waymark.command.strategy.Rhythm;
import org.waymark.command.strategy.StrategyEvent.GoalAdded;
import org.waymark.command.strategy.StrategyEvent.MeasureAdded;
import org.waymark.command.strategy.StrategyEvent.StrategyDrafted;
import org.waymark.command.strategy.StrategyEvent.VersionAdopted;
import org.waymark.query.calendar.CalendarFixture;
import org.waymark.query.crisis.CrisisFixture;
import org.waymark.query.indicator.IndicatorFixture;
import org.waymark.query.organisation.OrganisationFixture;
import org.waymark.query.place.PlaceFixture;
import org.waymark.query.quality.FindQuality;
import org.waymark.query.quality.QualityFixture;
import org.waymark.query.quality.QualityMatrix;
import org.waymark.query.quality.QualityState;
import org.waymark.query.reporting.SeriesFixture;
import org.waymark.query.strategy.StrategyFixture;

/**
 * How long the quality matrix of many places takes, on a database of its own: {@code QualityRates [places] [years]}.
 * The first question is asked of a cold machine.
 */
final class QualityRates {

    private static final Logger LOG = LoggerFactory.getLogger(QualityRates.class);
    private static final int ROUNDS = 5;
    private static final int FIRST = 2013;
    private static final int BATCH = 200;

    private final int places;
    private final int years;
    private final Random random = new Random(1);

    private QualityRates(int places, int years) {
        this.places = places;
        this.years = years;
    }

    public static void main(String... arguments) {
        var places = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1000;
        var years = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 9;
        new QualityRates(places, years).measure();
        System.exit(0);
    }

    private void measure() {
        TestDatabase.use(database -> {
            var side = new ReadSide(
                    database,
                    List.of(
                            PlaceFixture::projection,
                            OrganisationFixture::projection,
                            StrategyFixture::projection,
                            CrisisFixture::projection,
                            CalendarFixture::calendars,
                            CalendarFixture::lateReports,
                            IndicatorFixture::projection,
                            SeriesFixture::projection,
                            QualityFixture::rules,
                            QualityFixture::thresholds,
                            QualityFixture::answers));
            timed("told", () -> {
                var messages = History.of(events().toArray()).messages();
                for (var from = 0; from < messages.size(); from += BATCH) {
                    side.hear(messages.subList(from, Math.min(messages.size(), from + BATCH)), -1);
                }
                return messages.size();
            });
            asked("a page of the matrix", List.of(), side);
            asked("rows with something missing", List.of(QualityState.MISSING), side);
            asked("rows with something unusual", List.of(QualityState.UNUSUAL), side);
        });
    }

    private void asked(String what, List<QualityState> states, ReadSide side) {
        var question = new FindQuality(STRATEGY, null, null, null, states, 1, LocalDate.of(FIRST + years, 3, 1));
        for (var round = 0; round < ROUNDS; round++) {
            timed(
                    what,
                    () -> side.find(question, QualityMatrix.class).orElseThrow().counts());
        }
    }

    private static void timed(String what, Supplier<Object> work) {
        var begun = System.nanoTime();
        var result = work.get();
        LOG.info("{}: {} ms ({})", what, (System.nanoTime() - begun) / 1_000_000, result);
    }

    private Stream<Object> events() {
        var outline = new Outline(
                IRELAND,
                Words.english("Plan"),
                Words.english("What is promised"),
                LocalDate.of(FIRST, 1, 1),
                LocalDate.of(FIRST + years, 12, 31),
                List.of(),
                null);
        var ids = IntStream.range(0, places)
                .mapToObj(i -> new PlaceId("P%05d".formatted(i)))
                .toList();
        var timetable = Timetable.usual(IRELAND, List.of());
        var calendar = new Timetable(
                timetable.opens(), timetable.due(), timetable.locks(), ids, List.of("citizen", "sex"), 10);
        var plan = Stream.<Object>of(
                new OrganisationRegistered(
                        STATISTICS, OrganisationKind.AUTHORITY, IRELAND, Words.english("Office"), PETRA),
                new MandateGranted(STATISTICS, new Mandate(UNEMPLOYMENT, IRELAND, true), PETRA),
                new StrategyDrafted(STRATEGY, outline, PETRA),
                new GoalAdded(STRATEGY, PAID_WORK, PETRA),
                new MeasureAdded(
                        STRATEGY,
                        Cast.jobless(
                                new org.waymark.command.strategy.Target(null, FROM_12_TO_9.path(), false),
                                Rhythm.YEARLY),
                        2,
                        PETRA),
                new VersionAdopted(STRATEGY, 1, Words.english("Agreed"), List.of(), null, PETRA),
                new CalendarSet(new CalendarId(STRATEGY, JOBLESS), calendar, null, null, PETRA),
                new IndicatorDefined(UNEMPLOYMENT, Cast.definition(Direction.DOWN), PETRA));
        var country = Stream.<Object>of(
                new PlaceRegistered(IRELAND, PlaceLevel.COUNTRY, null, Words.english("Ireland"), PETRA));
        return Stream.concat(Stream.concat(country, plan), ids.stream().flatMap(this::reported));
    }

    private Stream<Object> reported(PlaceId place) {
        var series = new ReportingSeriesId(UNEMPLOYMENT, place, STATISTICS);
        var events = new ArrayList<Object>();
        events.add(
                new PlaceRegistered(place, PlaceLevel.LOCAL_AUTHORITY, IRELAND, Words.english(place.value()), PETRA));
        events.add(new SeriesOpened(series, Standing.REPORTED, ROSA));
        for (var year = FIRST; year < FIRST + years; year++) {
            if (random.nextInt(20) > 0) {
                var value = new Value(
                        List.of(new Cell(NON_EU, observed(80)), new Cell(NATIONALS, observed(50))),
                        null,
                        null,
                        List.of());
                var known = LocalDate.of(year + 1, 1, 1 + random.nextInt(31));
                events.add(new ValueSubmitted(series, Period.year(year), value, known, ROSA));
                events.add(new ValueAccepted(series, Period.year(year), value, 1, known, VIKTOR));
            }
        }
        return events.stream();
    }

    private Observation observed(int around) {
        return Observation.of(BigDecimal.valueOf(around + random.nextInt(20), 1));
    }
}
