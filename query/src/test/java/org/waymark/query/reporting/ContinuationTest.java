package org.waymark.query.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.MeasureKind;
import org.waymark.command.indicator.Slice;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.place.PlaceId;
import org.waymark.command.place.PlaceLevel;
import org.waymark.command.reporting.Flag;
import org.waymark.command.reporting.Missing;
import org.waymark.command.reporting.Observation;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.command.reporting.Standing;
import org.waymark.query.place.Boundary;
import org.waymark.query.place.PlaceName;

class ContinuationTest {

    static final PlaceId NORTH = new PlaceId("north");
    static final PlaceId SOUTH = new PlaceId("south");
    static final PlaceId SORREL = new PlaceId("sorrel");
    static final PlaceId COUNTY = new PlaceId("county");
    static final LocalDate DAY = LocalDate.of(2022, 1, 1);
    static final Boundary UNION = new Boundary(SORREL, List.of(NORTH, SOUTH), List.of(SORREL), DAY, "Act");
    static final Boundary WIDER =
            new Boundary(COUNTY, List.of(SORREL, COUNTY), List.of(COUNTY), DAY.plusYears(2), "Act");
    static final Boundary PARTING = new Boundary(SORREL, List.of(SORREL), List.of(NORTH, SOUTH), DAY, "Act");

    static PlaceName place(PlaceId place, Boundary... boundaries) {
        return new PlaceName(
                place,
                PlaceLevel.REGION,
                null,
                Words.english(place.value()),
                Map.of(),
                null,
                null,
                List.of(boundaries));
    }

    static final List<PlaceName> PLACES =
            List.of(place(NORTH, UNION), place(SOUTH, UNION), place(SORREL, UNION, WIDER), place(COUNTY, WIDER));

    static ValueRow row(PlaceId place, int year, Observation observation) {
        return new ValueRow(
                new ReportingSeriesId(new IndicatorId("homes"), place, new OrganisationId("office")),
                Standing.REPORTED,
                Period.year(year),
                Slice.TOTAL,
                observation,
                1,
                null,
                DAY);
    }

    static Observation count(int number, Flag... flags) {
        return Observation.of(BigDecimal.valueOf(number), flags);
    }

    static List<ContinuedValue> continued(MeasureKind kind, PlaceId place, ValueRow... rows) {
        return new Continuation(PLACES, List.of(rows), kind).of(place);
    }

    @Test
    void countsOfMergedPlacesAddForTheYearsBefore() {
        assertThat(continued(
                        MeasureKind.COUNT,
                        SORREL,
                        row(NORTH, 2020, count(3)),
                        row(SOUTH, 2020, count(4, Flag.ESTIMATED)),
                        row(SORREL, 2022, count(8))))
                .containsExactly(new ContinuedValue(
                        SORREL,
                        Period.year(2020),
                        Standing.REPORTED,
                        Slice.TOTAL,
                        count(7, Flag.ESTIMATED),
                        List.of(NORTH, SOUTH),
                        DAY));
    }

    @Test
    void whereOnePredecessorHasNoValueThereIsNoSum() {
        assertThat(continued(MeasureKind.COUNT, SORREL, row(NORTH, 2020, count(3))))
                .isEmpty();
        assertThat(continued(
                        MeasureKind.COUNT,
                        SORREL,
                        row(NORTH, 2020, count(3)),
                        row(SOUTH, 2020, Observation.missing(Missing.TOO_FEW))))
                .isEmpty();
    }

    @Test
    void percentagesAddOnlyByTheirNumeratorsAndDenominators() {
        assertThat(continued(MeasureKind.PERCENTAGE, SORREL, row(NORTH, 2020, count(30)), row(SOUTH, 2020, count(40))))
                .isEmpty();
        var one = Observation.ratio(BigDecimal.ONE, BigDecimal.TEN);
        assertThat(continued(MeasureKind.RATIO, SORREL, row(NORTH, 2020, one), row(SOUTH, 2020, one)))
                .extracting(ContinuedValue::observation)
                .containsExactly(Observation.ratio(BigDecimal.TWO, BigDecimal.valueOf(20)));
    }

    @Test
    void mergersOfMergersGoBackToTheFirst() {
        assertThat(continued(
                        MeasureKind.COUNT,
                        COUNTY,
                        row(NORTH, 2020, count(1)),
                        row(SOUTH, 2020, count(2)),
                        row(COUNTY, 2020, count(10))))
                .extracting(ContinuedValue::observation)
                .containsExactly(count(13));
    }

    @Test
    void nothingIsSharedOutAfterASplit() {
        var parted = List.of(place(SORREL, PARTING), place(NORTH, PARTING), place(SOUTH, PARTING));
        assertThat(new Continuation(parted, List.of(row(SORREL, 2020, count(7))), MeasureKind.COUNT).of(NORTH))
                .isEmpty();
    }

    @Test
    void theFirstValueWithinAnotherBoundaryCarriesTheBreak() {
        var rows = List.of(row(SORREL, 2021, count(7)), row(SORREL, 2022, count(8)), row(SORREL, 2023, count(9)));
        assertThat(new BoundaryBreaks(List.of(place(SORREL, UNION))).marked(rows))
                .extracting(ValueRow::observation)
                .containsExactly(count(7), count(8, Flag.BREAK), count(9));
    }
}
