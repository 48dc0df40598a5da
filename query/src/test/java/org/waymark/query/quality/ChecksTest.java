package org.waymark.query.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.command.indicator.MeasureKind.COUNT;
import static org.waymark.command.indicator.MeasureKind.PERCENTAGE;
import static org.waymark.query.quality.Looked.cells;
import static org.waymark.query.quality.Looked.value;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.waymark.command.Period;
import org.waymark.command.indicator.Slice;
import org.waymark.command.reporting.Flag;
import org.waymark.command.reporting.Observation;
import org.waymark.command.reporting.Value;
import org.waymark.command.strategy.Rhythm;
import org.waymark.query.Cast;
import org.waymark.query.reporting.Ask;

class ChecksTest {

    static final Looked PEOPLE = Looked.of(COUNT);
    static final Looked SHARE = Looked.of(PERCENTAGE);
    static final Ask ASK = new Ask(
            Cast.STRATEGY, Cast.jobless(Cast.FROM_12_TO_9, Rhythm.YEARLY), Cast.IRELAND, 30, List.of("citizen", "age"));

    static List<String> codes(List<Oddity> oddities) {
        return oddities.stream().map(Oddity::code).toList();
    }

    @Nested
    class Outlying {

        @Test
        void isToldByMeanMedianAndRange() {
            var seen = PEOPLE.after("2", "4", "4", "4", "5", "5", "7", "9").at("2021", value("14"), new Outliers());
            assertThat(seen.odd())
                    .containsExactly(
                            new Oddity(
                                    OddityKind.OUTLIER_Z,
                                    Slice.TOTAL,
                                    Map.of("value", "14", "count", "8", "z", "4.21", "mean", "5", "most", "3")),
                            new Oddity(
                                    OddityKind.OUTLIER_MODIFIED_Z,
                                    Slice.TOTAL,
                                    Map.of("value", "14", "count", "8", "z", "12.82", "median", "4.5", "most", "3.5")),
                            new Oddity(
                                    OddityKind.OUT_OF_RANGE,
                                    Slice.TOTAL,
                                    Map.of("value", "14", "count", "8", "lowest", "2", "highest", "9")));
        }

        @Test
        void isNotCheckedInAShortHistoryAndSaysSo() {
            var seen = PEOPLE.after("2", "4", "4", "4").at("2021", value("900"), new Outliers());
            assertThat(seen.odd()).isEmpty();
            assertThat(seen.unchecked())
                    .containsExactly(new Oddity(
                            OddityKind.OUTLIER_Z, Slice.TOTAL, Map.of("why", "few", "count", "4", "needed", "5")));
        }

        @Test
        void looksNowhereAcrossABreak() {
            var seen = PEOPLE.after("2", "4", "4", "4", "5", "5", "7", "9")
                    .breaking("2018")
                    .at("2021", value("14"), new Outliers());
            assertThat(seen.odd()).isEmpty();
            assertThat(seen.unchecked().getFirst().facts()).containsEntry("count", "3");
        }

        @Test
        void comparesYearsWithYearsOnly() {
            var seen = PEOPLE.after("2", "4", "4", "4", "5").at("2021-Q1", value("900"), new Outliers());
            assertThat(seen.unchecked().getFirst().facts()).containsEntry("count", "0");
        }
    }

    @Nested
    class Repeating {

        @Test
        void isSuspiciousTheThirdTime() {
            assertThat(PEOPLE.after("9", "7")
                            .at("2021", value("7.0"), new Repeats())
                            .odd())
                    .isEmpty();
            assertThat(PEOPLE.after("7", "7")
                            .at("2021", value("7.0"), new Repeats())
                            .odd())
                    .containsExactly(new Oddity(
                            OddityKind.SAME_AGAIN, Slice.TOTAL, Map.of("value", "7", "periods", "2019, 2020")));
        }

        @Test
        void ofZeroIsNot() {
            assertThat(PEOPLE.after("0", "0")
                            .at("2021", value("0"), new Repeats())
                            .odd())
                    .isEmpty();
        }
    }

    @Nested
    class Jumping {

        @Test
        void fromZeroIsNotChecked() {
            var seen = PEOPLE.after("0").at("2021", value("7"), new Jumps());
            assertThat(seen.odd()).isEmpty();
            assertThat(codes(seen.unchecked())).containsExactly("JUMP@");
        }

        @Test
        void byExactlyTheThresholdIsUsual() {
            assertThat(PEOPLE.after("8").at("2021", value("12"), new Jumps()).odd())
                    .isEmpty();
            assertThat(PEOPLE.after("8").at("2021", value("3.9"), new Jumps()).odd())
                    .hasSize(1);
        }
    }

    @Test
    void aBreakIsToldByItsSourceAndByTheMethod() {
        var broken = Value.of(Slice.TOTAL, Observation.of(BigDecimal.ONE, Flag.BREAK));
        assertThat(PEOPLE.at("2021", broken, new Breaks()).odd())
                .containsExactly(new Oddity(OddityKind.BREAK, Slice.TOTAL, Map.of("by", "source")));
        var changed = PEOPLE.breaking("2020-Q3");
        assertThat(codes(changed.at("2021", value("1"), new Breaks()).odd())).containsExactly("BREAK");
        assertThat(changed.at("2020", value("1"), new Breaks()).odd()).isEmpty();
        assertThat(changed.at("2022", value("1"), new Breaks()).odd()).isEmpty();
    }

    @Test
    void groupsThatAPlanAsksForOrThatWereToldBeforeAreMissed() {
        var before = Looked.entry(Period.year(2020), cells("sex=F: 1", "sex=M: -"), Looked.IN_TIME);
        var seen = PEOPLE.with(List.of(before)).asked(ASK).at("2021", cells("citizen=NEU,sex=T: 3"), new Groups());
        assertThat(codes(seen.odd()))
                .containsExactly("GROUP_MISSING:age", "GROUP_MISSING@citizen=NAT,sex=T", "GROUP_MISSING@sex=F");
    }

    @Test
    void aValueIsLateByTheDayItFirstCameIn() {
        var late = Looked.entry(Period.year(2021), value("1"), Instant.parse("2022-02-02T08:00:00Z"));
        var seen = PEOPLE.with(List.of(late)).asked(ASK).at("2021", value("2"), new Timeliness());
        assertThat(seen.odd())
                .containsExactly(new Oddity(
                        OddityKind.LATE, null, Map.of("on", "2022-02-02", "due", "2022-01-30", "days", "3")));
        assertThat(PEOPLE.with(List.of(late))
                        .at("2021", value("2"), new Timeliness())
                        .odd())
                .isEmpty();
    }
}
