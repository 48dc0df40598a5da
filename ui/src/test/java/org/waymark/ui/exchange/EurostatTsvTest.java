package org.waymark.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.ui.exchange.ObservationFlag.BREAK;
import static org.waymark.ui.exchange.ObservationFlag.CANNOT_EXIST;
import static org.waymark.ui.exchange.ObservationFlag.CONFIDENTIAL;
import static org.waymark.ui.exchange.ObservationFlag.DEFINITION_DIFFERS;
import static org.waymark.ui.exchange.ObservationFlag.IMPUTED;
import static org.waymark.ui.exchange.ObservationFlag.LOW_RELIABILITY;
import static org.waymark.ui.exchange.ProblemReason.UNKNOWN_DIMENSION;
import static org.waymark.ui.exchange.Sample.only;
import static org.waymark.ui.exchange.Sample.read;

import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EurostatTsvTest {

    static final String HEADER = "freq,unit,citizen,geo\\TIME_PERIOD\t2021 \t2022 \n";
    static final String ONE_CELL = "freq,unit,citizen,geo\\TIME_PERIOD\t2021\nA,PC,NAT,XA\t";

    @Nested
    class Reading {

        @Test
        void keepsCodesInOrderAndDecimalsAsWritten() {
            var rows = read(HEADER + "A,PC,NAT,XA\t4.10 \t-0.5 b\n").rows();
            assertThat(rows).hasSize(2);
            assertThat(rows.getFirst().dimensions()).hasToString("{freq=A, unit=PC, citizen=NAT, geo=XA}");
            assertThat(rows.getFirst().value()).isEqualTo(new BigDecimal("4.10"));
            assertThat(rows.getFirst().line()).isEqualTo(2);
            assertThat(rows.getLast().period()).isEqualTo("2022");
            assertThat(rows.getLast().value()).isEqualTo(new BigDecimal("-0.5"));
            assertThat(rows.getLast().flags()).containsExactly(BREAK);
        }

        @ParameterizedTest
        @ValueSource(strings = {"5.6b", "5.6 b", "5.6 b ", " 5.6  b"})
        void takesFlagsGluedOrApart(String cell) {
            var row = only(read(ONE_CELL + cell));
            assertThat(row.value()).isEqualTo(new BigDecimal("5.6"));
            assertThat(row.flags()).containsExactly(BREAK);
        }

        @Test
        void takesSeveralFlags() {
            assertThat(only(read(ONE_CELL + "5.6 bdu")).flags())
                    .containsExactly(BREAK, DEFINITION_DIFFERS, LOW_RELIABILITY);
        }

        @Test
        void takesFormerLettersAsEurostatRecodedThem() {
            assertThat(only(read(ONE_CELL + "5.6 s")).flags()).containsExactly(IMPUTED);
            assertThat(only(read(ONE_CELL + ": z")).flags()).containsExactly(CANNOT_EXIST);
        }

        @ParameterizedTest
        @ValueSource(strings = {"b", "c", "d", "e", "f", "i", "m", "n", "p", "r", "s", "u", "z"})
        void knowsEveryLetter(String letter) {
            assertThat(only(read(ONE_CELL + "5.6" + letter)).flags()).hasSize(1);
        }

        @ParameterizedTest
        @ValueSource(strings = {":", ": ", " : "})
        void aColonIsMissingAndNeverZero(String cell) {
            var row = only(read(ONE_CELL + cell));
            assertThat(row.missing()).isTrue();
            assertThat(row.value()).isNull();
            assertThat(row.flags()).isEmpty();
        }

        @Test
        void aMissingFigureMayHaveFlags() {
            assertThat(only(read(ONE_CELL + ":c")).flags()).isEqualTo(Set.of(CONFIDENTIAL));
            assertThat(only(read(ONE_CELL + ": bu")).flags()).isEqualTo(Set.of(BREAK, LOW_RELIABILITY));
        }

        @Test
        void takesAByteOrderMarkAndMixedLineEnds() {
            var reading = read("\uFEFFgeo\\TIME_PERIOD\t2021\r\nXA\t1\nXB\t2\r\n\r\nXC\t3\r");
            assertThat(reading.problems()).isEmpty();
            assertThat(reading.rows()).extracting(ReadRow::line).containsExactly(2, 3, 5);
        }

        @ParameterizedTest
        @CsvSource({
            "2021, 2021",
            "2021-A1, 2021",
            "2021-Q3, 2021-Q3",
            "2021Q3, 2021-Q3",
            "2021-S2, 2021-H2",
            "2021S1, 2021-H1",
            "2021-07, 2021-07",
            "2021M07, 2021-07",
            "2021-M07, 2021-07",
            "2021-07-31, 2021-07-31"
        })
        void takesPeriodsAndWritesThemInOneWay(String written, String period) {
            assertThat(only(read("geo\\TIME_PERIOD\t" + written + " \nXA\t1")).period())
                    .isEqualTo(period);
        }
    }

    @Nested
    class Choosing {

        static final String FILE = HEADER + "A,PC,NAT,XA\t1\t2\nA,PC,FOR,XA\t3\t4\nA,PC,FOR,XB\t5\tN/A\n";

        @Test
        void takesTheSliceAndCountsTheRest() {
            var reading = read(FILE, Slice.everything().where("geo", "XA").where("citizen", "FOR"));
            assertThat(reading.rows()).extracting(ReadRow::value).containsExactly(new BigDecimal(3), new BigDecimal(4));
            assertThat(reading.outside()).isEqualTo(4);
            assertThat(reading.problems()).isEmpty();
        }

        @Test
        void byADimensionTheFileLacksIsAProblem() {
            assertThat(read(FILE, Slice.everything().where("sex", "F")).problems())
                    .containsExactly(new Problem("sample", 1, "sex", "", UNKNOWN_DIMENSION));
        }
    }
}
