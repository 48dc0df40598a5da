package org.waymark.query.rollup;

import static org.waymark.query.Cast.COUNCIL;
import static org.waymark.query.Cast.IRELAND;
import static org.waymark.query.Cast.NATIONALS;
import static org.waymark.query.Cast.NON_EU;
import static org.waymark.query.Cast.PETRA;
import static org.waymark.query.Cast.ROSA;
import static org.waymark.query.Cast.STATISTICS;
import static org.waymark.query.Cast.UNEMPLOYMENT;
import static org.waymark.query.Cast.VIKTOR;
import static org.waymark.query.Cast.definition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.indicator.Definition;
import org.waymark.command.indicator.Direction;
import org.waymark.command.indicator.IndicatorEvent.IndicatorDefined;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.IndicatorType;
import org.waymark.command.indicator.MeasureKind;
import org.waymark.command.indicator.Slice;
import org.waymark.command.place.PlaceEvent.PlaceRegistered;
import org.waymark.command.place.PlaceEvent.PlacesMerged;
import org.waymark.command.place.PlaceId;
import org.waymark.command.place.PlaceLevel;
import org.waymark.command.reporting.Cell;
import org.waymark.command.reporting.Observation;
import org.waymark.command.reporting.ReportingEvent.SeriesOpened;
import org.waymark.command.reporting.ReportingEvent.ValueAccepted;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.command.reporting.Standing;
import org.waymark.command.reporting.Value;
import org.waymark.query.ProjectionHarness;
import org.waymark.query.indicator.IndicatorFixture;
import org.waymark.query.place.PlaceFixture;
import org.waymark.query.reporting.SeriesFixture;

/** A country of three councils, and what they say. */
final class Councils {

    static final IndicatorId COURSES = new IndicatorId("courses");
    static final IndicatorId PEOPLE = new IndicatorId("people");
    static final Period Y2019 = Period.year(2019);
    static final Period Y2020 = Period.year(2020);
    static final PlaceId NORTH = new PlaceId("north");
    static final PlaceId SOUTH = new PlaceId("south");
    static final PlaceId EAST = new PlaceId("east");
    static final PlaceId FORMER = new PlaceId("former");
    static final Slice WOMEN = Slice.of("citizen=NEU,sex=F");

    private Councils() {}

    static Definition of(MeasureKind kind, Direction direction) {
        return new Definition(
                Words.english("Courses"),
                Words.english("What it means"),
                Words.english("places"),
                kind,
                IndicatorType.OUTCOME,
                direction,
                null,
                null,
                null,
                List.of(),
                Slice.TOTAL,
                Words.english("Councils"),
                null,
                Map.of(),
                null);
    }

    static ProjectionHarness.Told told(Object... reports) {
        var events = new ArrayList<Object>(List.of(
                new PlaceRegistered(IRELAND, PlaceLevel.COUNTRY, null, Words.english("Ireland"), PETRA),
                place(NORTH),
                place(SOUTH),
                place(EAST),
                place(FORMER),
                new PlacesMerged(NORTH, List.of(FORMER), LocalDate.of(2015, 1, 1), "One council", PETRA),
                new IndicatorDefined(UNEMPLOYMENT, definition(Direction.DOWN), PETRA),
                new IndicatorDefined(COURSES, of(MeasureKind.COUNT, Direction.UP), PETRA),
                new IndicatorDefined(PEOPLE, of(MeasureKind.COUNT, Direction.CONTEXT), PETRA)));
        events.addAll(Arrays.asList(reports));
        return ProjectionHarness.of(
                        IndicatorFixture::projection,
                        PlaceFixture::projection,
                        SeriesFixture::projection,
                        RollUpAnswers::new)
                .given(events.toArray());
    }

    static Object place(PlaceId place) {
        return new PlaceRegistered(place, PlaceLevel.LOCAL_AUTHORITY, IRELAND, Words.english(place.value()), PETRA);
    }

    static Object[] said(IndicatorId indicator, PlaceId place, Period period, Cell... cells) {
        var series = new ReportingSeriesId(indicator, place, place.equals(IRELAND) ? STATISTICS : COUNCIL);
        return new Object[] {
            new SeriesOpened(series, Standing.REPORTED, ROSA),
            new ValueAccepted(series, period, new Value(List.of(cells), null, null, List.of()), 1, null, VIKTOR)
        };
    }

    static Object[] all(Object[]... reports) {
        return Arrays.stream(reports).flatMap(Arrays::stream).toArray();
    }

    static Cell cell(Slice slice, String number) {
        return new Cell(slice, Observation.of(new BigDecimal(number)));
    }

    static Object[] count(PlaceId place, String number) {
        return said(COURSES, place, Y2020, cell(Slice.TOTAL, number));
    }

    static Object[] people(PlaceId place, String number) {
        return said(PEOPLE, place, Y2019, cell(Slice.TOTAL, number));
    }

    static Object[] rate(PlaceId place, String group, String reference) {
        return said(UNEMPLOYMENT, place, Y2020, cell(NON_EU, group), cell(NATIONALS, reference));
    }

    static void ask(
            ProjectionHarness.Told told,
            IndicatorId indicator,
            @Nullable Slice reference,
            @Nullable LocalDate asof,
            Consumer<RollUp> expected) {
        told.answer(
                new FindRollUp(indicator, null, Slice.TOTAL, reference, asof),
                RollUp.class,
                found -> expected.accept(found.orElseThrow()));
    }

    static Observation ratio(int numerator, int denominator) {
        return Observation.ratio(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }
}
