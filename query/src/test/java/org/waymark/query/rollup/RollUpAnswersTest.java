package org.waymark.query.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.query.Cast.IRELAND;
import static org.waymark.query.Cast.NATIONALS;
import static org.waymark.query.Cast.NON_EU;
import static org.waymark.query.Cast.UNEMPLOYMENT;
import static org.waymark.query.rollup.Councils.COURSES;
import static org.waymark.query.rollup.Councils.EAST;
import static org.waymark.query.rollup.Councils.NORTH;
import static org.waymark.query.rollup.Councils.SOUTH;
import static org.waymark.query.rollup.Councils.WOMEN;
import static org.waymark.query.rollup.Councils.Y2020;
import static org.waymark.query.rollup.Councils.all;
import static org.waymark.query.rollup.Councils.ask;
import static org.waymark.query.rollup.Councils.cell;
import static org.waymark.query.rollup.Councils.count;
import static org.waymark.query.rollup.Councils.people;
import static org.waymark.query.rollup.Councils.rate;
import static org.waymark.query.rollup.Councils.ratio;
import static org.waymark.query.rollup.Councils.said;
import static org.waymark.query.rollup.Councils.told;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.command.indicator.Slice;
import org.waymark.command.reporting.Cell;
import org.waymark.command.reporting.Missing;
import org.waymark.command.reporting.Observation;

class RollUpAnswersTest {

    @Test
    void countsAddUpAndSayOfHowManyPlaces() {
        ask(told(all(count(EAST, "12"), count(SOUTH, "30"))), COURSES, null, null, rollUp -> {
            assertThat(rollUp.whole().place().place()).isEqualTo(IRELAND);
            assertThat(rollUp.total()).contains(new Total(Y2020, Observation.of(new BigDecimal("42")), 2, 3));
        });
    }

    @Test
    void whatIsMissingIsNotAddedAsZero() {
        var late = said(COURSES, SOUTH, Y2020, new Cell(Slice.TOTAL, Observation.missing(Missing.LATE)));
        ask(
                told(all(count(EAST, "12"), late)),
                COURSES,
                null,
                null,
                rollUp -> assertThat(rollUp.total())
                        .contains(new Total(Y2020, Observation.of(new BigDecimal("12")), 1, 3)));
    }

    @Test
    void sharesWithTheirBaseAddNumeratorsAndDenominators() {
        var east = said(UNEMPLOYMENT, EAST, Y2020, new Cell(NON_EU, ratio(1, 10)));
        var south = said(UNEMPLOYMENT, SOUTH, Y2020, new Cell(NON_EU, ratio(30, 100)));
        ask(
                told(all(east, south)),
                UNEMPLOYMENT,
                null,
                null,
                rollUp -> assertThat(rollUp.total().orElseThrow().sum()).isEqualTo(ratio(31, 110)));
    }

    @Test
    void sharesWithoutABaseAreNeverAveragedButToldAsTheyLie() {
        var rates = all(rate(NORTH, "10", "6"), rate(SOUTH, "20", "7"), rate(EAST, "40", "8"));
        ask(told(rates), UNEMPLOYMENT, null, null, rollUp -> {
            assertThat(rollUp.total()).contains(new Total(Y2020, null, 3, 3));
            assertThat(rollUp.distribution()).hasValueSatisfying(lie -> {
                assertThat(lie.count()).isEqualTo(3);
                assertThat(lie.median()).isEqualByComparingTo("20");
                assertThat(lie.lowerQuartile()).isEqualByComparingTo("15");
                assertThat(lie.upperQuartile()).isEqualByComparingTo("30");
            });
        });
    }

    @Test
    void aGapIsTheReferenceLessTheGroup() {
        ask(
                told(rate(NORTH, "10.5", "6")),
                UNEMPLOYMENT,
                NATIONALS,
                null,
                rollUp -> assertThat(rollUp.parts().stream()
                                .filter(part -> part.place().place().equals(NORTH))
                                .findFirst()
                                .orElseThrow()
                                .gap(Y2020))
                        .contains(new BigDecimal("-4.5")));
    }

    @Test
    void groupsInsideTheTargetPopulationStandBesideIt() {
        var whole = said(UNEMPLOYMENT, IRELAND, Y2020, cell(NON_EU, "9"), cell(WOMEN, "12"), cell(NATIONALS, "5"));
        ask(told(whole), UNEMPLOYMENT, NATIONALS, null, rollUp -> {
            assertThat(rollUp.groups()).containsExactly(NATIONALS, WOMEN, NON_EU);
            assertThat(rollUp.within()).extracting(SubGroup::group).containsExactly(WOMEN);
        });
    }

    @Test
    void aPlaceThatWasNotThereIsNotExpected() {
        ask(
                told(count(NORTH, "1")),
                COURSES,
                null,
                null,
                rollUp -> assertThat(rollUp.parts())
                        .extracting(part -> part.place().place())
                        .containsExactly(EAST, NORTH, SOUTH));
    }

    @Test
    void placesLikeEachOtherAreFoundByWhatTheyAreNotByHowTheyDo() {
        var rates = all(
                rate(NORTH, "10", "6"),
                rate(SOUTH, "20", "7"),
                rate(EAST, "40", "8"),
                people(NORTH, "1000"),
                people(SOUTH, "1000000"),
                people(EAST, "2000"));
        ask(told(rates), UNEMPLOYMENT, null, null, rollUp -> {
            assertThat(rollUp.similar(NORTH)).containsExactly(EAST, SOUTH);
            var bySize = rollUp.peers(rollUp.structure().getFirst());
            assertThat(bySize).extracting(Peers::places).containsExactly(List.of(NORTH), List.of(EAST), List.of(SOUTH));
            assertThat(bySize.getLast().distribution().orElseThrow().median()).isEqualByComparingTo("20");
        });
    }

    @Test
    void beforeAnythingWasKnownNothingIsTold() {
        var eve = LocalDate.of(2026, 2, 28);
        ask(told(count(NORTH, "12")), COURSES, null, eve, rollUp -> {
            assertThat(rollUp.latest()).isEmpty();
            assertThat(rollUp.totals()).isEmpty();
        });
    }
}
