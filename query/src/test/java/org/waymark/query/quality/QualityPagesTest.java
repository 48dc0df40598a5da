package org.waymark.query.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.command.place.PlaceLevel.COUNTRY;
import static org.waymark.command.place.PlaceLevel.LOCAL_AUTHORITY;
import static org.waymark.query.Cast.FROM_12_TO_9;
import static org.waymark.query.Cast.IRELAND;
import static org.waymark.query.Cast.JOBLESS;
import static org.waymark.query.Cast.NATIONALS;
import static org.waymark.query.Cast.NON_EU;
import static org.waymark.query.Cast.OUTLINE;
import static org.waymark.query.Cast.PAID_WORK;
import static org.waymark.query.Cast.PETRA;
import static org.waymark.query.Cast.ROSA;
import static org.waymark.query.Cast.STATISTICS;
import static org.waymark.query.Cast.STRATEGY;
import static org.waymark.query.Cast.UNEMPLOYMENT;
import static org.waymark.query.Cast.jobless;
import static org.waymark.query.quality.QualityState.IN_TIME;
import static org.waymark.query.quality.QualityState.LATE;
import static org.waymark.query.quality.QualityState.MISSING;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
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
import org.waymark.command.reporting.Observation;
import org.waymark.command.reporting.ReportingEvent.SeriesOpened;
import org.waymark.command.reporting.ReportingEvent.ValueSubmitted;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.command.reporting.Standing;
import org.waymark.command.reporting.Value;
import org.waymark.command.strategy.Measure;
import org.waymark.command.strategy.MeasureId;
import org.waymark.command.strategy.Rhythm;
import org.waymark.command.strategy.StrategyEvent.GoalAdded;
import org.waymark.command.strategy.StrategyEvent.MeasureAdded;
import org.waymark.command.strategy.StrategyEvent.StrategyDrafted;
import org.waymark.command.strategy.StrategyEvent.VersionAdopted;
import org.waymark.query.Cast;
import org.waymark.query.ProjectionHarness;

/**
 * Two measures ask the same of sixty towns, more than a page: ten reported late, ten in time, the others not at all.
 */
class QualityPagesTest {

    private static final int TOWNS = 60;
    private static final List<PlaceId> IDS = IntStream.range(0, TOWNS)
            .mapToObj(i -> new PlaceId("T%02d".formatted(i)))
            .toList();
    private static final Value EIGHT = Value.of(NON_EU, Observation.of(BigDecimal.valueOf(8)));

    private static final Measure BY_SEX = new Measure(
            new MeasureId("jobless-by-sex"),
            PAID_WORK.goal(),
            UNEMPLOYMENT,
            IRELAND,
            NATIONALS,
            null,
            FROM_12_TO_9,
            Rhythm.YEARLY,
            BigDecimal.ONE);

    private static ProjectionHarness.Told towns() {
        var usual = Timetable.usual(IRELAND, List.of());
        var everywhere = new Timetable(usual.opens(), usual.due(), usual.locks(), IDS, List.of(), 10);
        var told = new ArrayList<Object>(List.of(
                new PlaceRegistered(IRELAND, COUNTRY, null, Words.english("Ireland"), PETRA),
                new OrganisationRegistered(
                        STATISTICS, OrganisationKind.AUTHORITY, IRELAND, Words.english("Office"), PETRA),
                new MandateGranted(STATISTICS, new Mandate(UNEMPLOYMENT, IRELAND, true), PETRA),
                new StrategyDrafted(STRATEGY, OUTLINE, PETRA),
                new GoalAdded(STRATEGY, PAID_WORK, PETRA),
                new MeasureAdded(STRATEGY, jobless(FROM_12_TO_9, Rhythm.YEARLY), 2, PETRA),
                new MeasureAdded(STRATEGY, BY_SEX, 3, PETRA),
                new VersionAdopted(STRATEGY, 1, Words.english("Agreed"), List.of(), null, PETRA),
                new CalendarSet(new CalendarId(STRATEGY, JOBLESS), everywhere, null, null, PETRA),
                new CalendarSet(new CalendarId(STRATEGY, BY_SEX.measure()), everywhere, null, null, PETRA),
                new IndicatorDefined(UNEMPLOYMENT, Cast.definition(Direction.DOWN), PETRA)));
        IDS.forEach(town ->
                told.add(new PlaceRegistered(town, LOCAL_AUTHORITY, IRELAND, Words.english(town.value()), PETRA)));
        IDS.stream().limit(20).forEach(town -> {
            var series = new ReportingSeriesId(UNEMPLOYMENT, town, STATISTICS);
            var late = IDS.indexOf(town) % 2 == 0;
            told.add(new SeriesOpened(series, Standing.REPORTED, ROSA));
            told.add(new ValueSubmitted(series, Period.year(2017), EIGHT, LocalDate.of(2018, late ? 3 : 1, 5), ROSA));
        });
        return QualityFixture.matrix().given(told.toArray());
    }

    private static FindQuality asking(int page, QualityState... states) {
        return new FindQuality(STRATEGY, null, null, null, List.of(states), page, LocalDate.of(2018, 4, 1));
    }

    @Test
    void aPageTellsOfItsRowsAndHowManyThereAre() {
        var told = towns();
        told.answer(asking(2), QualityMatrix.class, found -> {
            var matrix = found.orElseThrow();
            assertThat(matrix.rows()).hasSize(TOWNS - QualityMatrix.PAGE);
            assertThat(matrix.found()).isEqualTo(TOWNS);
            assertThat(matrix.whole()).isFalse();
            assertThat(matrix.count(MISSING)).isEqualTo(TOWNS - QualityMatrix.PAGE);
        });
        told.answer(asking(1, LATE), QualityMatrix.class, found -> {
            var matrix = found.orElseThrow();
            assertThat(matrix.rows()).hasSize(10).allMatch(row -> row.hasAny(List.of(LATE)));
            assertThat(matrix.found()).isEqualTo(10);
            assertThat(matrix.whole()).isFalse();
        });
        told.answer(asking(1, MISSING, IN_TIME), QualityMatrix.class, found -> {
            assertThat(found.orElseThrow().rows()).hasSize(QualityMatrix.PAGE);
            assertThat(found.orElseThrow().found()).isEqualTo(TOWNS - 10);
        });
        told.answer(asking(0), QualityMatrix.class, found -> {
            assertThat(found.orElseThrow().whole()).isTrue();
            assertThat(found.orElseThrow().count(LATE)).isEqualTo(10);
        });
    }
}
