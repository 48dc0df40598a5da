package org.waymark.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.waymark.ui.exchange.ProblemReason.CONTRADICTORY;
import static org.waymark.ui.exchange.ProblemReason.EMPTY_CODE;
import static org.waymark.ui.exchange.ProblemReason.FIELD_TOO_LONG;
import static org.waymark.ui.exchange.ProblemReason.NOT_UTF8;
import static org.waymark.ui.exchange.ProblemReason.NO_ROWS;
import static org.waymark.ui.exchange.ProblemReason.RAGGED_ROW;
import static org.waymark.ui.exchange.ProblemReason.REPEATED;
import static org.waymark.ui.exchange.ProblemReason.REPEATED_COLUMN;
import static org.waymark.ui.exchange.ProblemReason.TOO_LARGE;
import static org.waymark.ui.exchange.ProblemReason.TOO_MANY_ROWS;
import static org.waymark.ui.exchange.ProblemReason.TOO_WIDE;
import static org.waymark.ui.exchange.ProblemReason.UNKNOWN_FORMAT;
import static org.waymark.ui.exchange.ProblemReason.UNREADABLE_PERIOD;
import static org.waymark.ui.exchange.Sample.read;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EurostatTsvRefusalsTest {

    static final String HEADER = "freq,unit,citizen,geo\\TIME_PERIOD\t2021 \t2022 \n";
    static final String ONE_CELL = "freq,unit,citizen,geo\\TIME_PERIOD\t2021\nA,PC,NAT,XA\t";

    @Nested
    class Refusing {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "'149,971 ' | UNREADABLE_NUMBER",
                    "2015:<3% | UNREADABLE_NUMBER",
                    "N/A | NO_FIGURE",
                    "1e309 | UNREADABLE_NUMBER",
                    "NaN | UNREADABLE_NUMBER",
                    "Infinity | UNREADABLE_NUMBER",
                    "１２ | OTHER_DIGITS",
                    "١٢٣ | OTHER_DIGITS",
                    "1.234.567 | UNREADABLE_NUMBER",
                    "00123 | LEADING_ZEROS",
                    "+5 | UNREADABLE_NUMBER",
                    "5. | UNREADABLE_NUMBER",
                    ".5 | UNREADABLE_NUMBER",
                    "--5 | UNREADABLE_NUMBER",
                    "5 6 | UNREADABLE_NUMBER",
                    "=1+1 | UNREADABLE_NUMBER",
                    "<5 | BOUND",
                    "* | NO_FIGURE",
                    "- | NO_FIGURE",
                    "Yes | UNREADABLE_NUMBER",
                    "b | UNREADABLE_NUMBER",
                    "5.6 B | GLUED_FLAG"
                })
        void aNumberNobodyCanBeSureOfAndGoingOn(String cell, ProblemReason reason) {
            var reading = read(HEADER + "A,PC,NAT,XA\t" + cell + "\t7\n");
            assertThat(reading.problems()).containsExactly(new Problem("sample", 2, "2021", cell, reason));
            assertThat(reading.rows()).extracting(ReadRow::value).containsExactly(new BigDecimal(7));
        }

        @ParameterizedTest
        @CsvSource({"5.6 q, UNKNOWN_FLAG", "5.6 bx, UNKNOWN_FLAG", "'', EMPTY_CELL", "'  ', EMPTY_CELL"})
        void aCellThatSaysNothingKnown(String cell, ProblemReason reason) {
            assertThat(read(ONE_CELL + cell).problems())
                    .extracting(Problem::reason)
                    .containsExactly(reason);
        }

        @Test
        void rowsThatDoNotFitTheHeader() {
            var reading = read(HEADER + "A,PC,NAT,XA\t1\nA,PC,NAT\t1\t2\nA,PC,,XA\t1\t2\nA,PC,NAT,XB\t1\t2\t3\n");
            assertThat(reading.rows()).isEmpty();
            assertThat(reading.problems())
                    .extracting(Problem::line, Problem::reason)
                    .containsExactly(
                            tuple(2, RAGGED_ROW), tuple(3, RAGGED_ROW), tuple(4, EMPTY_CODE), tuple(5, RAGGED_ROW));
        }

        @Test
        void aPeriodThatIsNone() {
            assertThat(read("geo\\TIME_PERIOD\t２０２１\t2021-13\nXA\t1\t2").problems())
                    .extracting(Problem::reason)
                    .containsExactly(UNREADABLE_PERIOD, UNREADABLE_PERIOD);
        }

        @Test
        void theSameTwice() {
            var reading = read(HEADER + "A,PC,NAT,XA\t1.0\t2\nA,PC,NAT,XA\t1.00\t3\n");
            assertThat(reading.rows()).extracting(ReadRow::value).containsExactly(new BigDecimal("1.0"));
            assertThat(reading.problems())
                    .containsExactly(
                            new Problem("sample", 2, "2022", "2", CONTRADICTORY),
                            new Problem("sample", 3, "2021", "1.00", REPEATED),
                            new Problem("sample", 3, "2022", "3", CONTRADICTORY));
        }

        @Test
        void whatDiffersOnlyInAFlag() {
            assertThat(read(HEADER + "A,PC,NAT,XA\t1\t2\nA,PC,NAT,XA\t1\t2 b\n").problems())
                    .extracting(Problem::reason)
                    .containsExactly(CONTRADICTORY, REPEATED, CONTRADICTORY);
        }

        @Test
        void aFieldLongerThanAnyFigure() {
            assertThat(read(ONE_CELL + "a".repeat(10_001)).problems().getFirst())
                    .satisfies(it -> assertThat(it.reason()).isEqualTo(FIELD_TOO_LONG))
                    .satisfies(it -> assertThat(it.value()).hasSize(121));
        }
    }

    @Nested
    class RefusingWhole {

        @Test
        void filesWithoutATable() {
            assertThat(reason("")).isEqualTo(UNKNOWN_FORMAT);
            assertThat(reason("place;figure\nXA;1\n")).isEqualTo(UNKNOWN_FORMAT);
            assertThat(reason(HEADER)).isEqualTo(NO_ROWS);
            assertThat(reason("geo\\TIME_PERIOD\t2021\t2021 \nXA\t1\t2")).isEqualTo(REPEATED_COLUMN);
        }

        @Test
        void filesInAnotherEncoding() {
            for (var encoding : new Charset[] {Charset.forName("windows-1252"), StandardCharsets.UTF_16}) {
                var content = "geo\\TIME_PERIOD\t2021\nMálaga\t1\n".getBytes(encoding);
                assertThat(read(content, Slice.everything()).problems())
                        .extracting(Problem::line, Problem::reason)
                        .containsExactly(tuple(0, NOT_UTF8));
            }
        }

        @Test
        void filesBeyondTheLimits() {
            assertThat(reason("geo\\TIME_PERIOD" + "\t2021".repeat(2_001) + "\n"))
                    .isEqualTo(TOO_WIDE);
            assertThat(reason("geo\\TIME_PERIOD\t2021\n" + rows(200_001))).isEqualTo(TOO_MANY_ROWS);
            assertThat(reason(HEADER + ("x".repeat(1000) + "\n").repeat(21_000)))
                    .isEqualTo(TOO_LARGE);
        }

        private static String rows(int count) {
            return IntStream.range(0, count).mapToObj(it -> "X" + it + "\t1\n").collect(Collectors.joining());
        }

        private ProblemReason reason(String file) {
            var reading = read(file);
            assertThat(reading.rows()).isEmpty();
            assertThat(reading.problems()).hasSize(1);
            return reading.problems().getFirst().reason();
        }
    }
}
