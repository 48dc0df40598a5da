package org.waymark.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.ui.exchange.ObservationFlag.BREAK;
import static org.waymark.ui.exchange.ObservationFlag.CONFIDENTIAL;
import static org.waymark.ui.exchange.ObservationFlag.DEFINITION_DIFFERS;
import static org.waymark.ui.exchange.ObservationFlag.PROVISIONAL;
import static org.waymark.ui.exchange.Sample.only;
import static org.waymark.ui.exchange.Sample.read;

import java.math.BigDecimal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SdmxCsvTest {

    static final String ONE = "DATAFLOW,LAST UPDATE,freq,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\r\n";
    static final String TWO = "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,GEO,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MULT\n";

    @Nested
    class VersionOne {

        @Test
        void isReadWithFlagsGlued() {
            var row = only(read(ONE + "XY:DEMO(1.0),01/02/26 23:00:00,A,XA,2021,12.30,bd,\r\n"));
            assertThat(row.dimensions()).hasToString("{freq=A, geo=XA}");
            assertThat(row.period()).isEqualTo("2021");
            assertThat(row.value()).isEqualTo(new BigDecimal("12.30"));
            assertThat(row.flags()).containsExactly(BREAK, DEFINITION_DIFFERS);
        }

        @Test
        void saysMissingByAnEmptyFieldOrAColon() {
            var rows = read(ONE + "D,,A,XA,2021,,,C\nD,,A,XB,2021,:,,\n").rows();
            assertThat(rows)
                    .hasSize(2)
                    .allSatisfy(it -> assertThat(it.missing()).isTrue());
            assertThat(rows.getFirst().flags()).containsExactly(CONFIDENTIAL);
        }

        @Test
        void isReadWithLabelsInTheSameField() {
            var row = only(read("""
                    DATAFLOW;FREQ: Frequency;GEO: Place;TIME_PERIOD: Time;OBS_VALUE: Value;OBS_STATUS: Status
                    XY:DEMO(1.0): Demo;A: Annual;XA: Ardhia: upper;2021: 2021;7;P: Provisional
                    """));
            assertThat(row.dimensions()).hasToString("{FREQ=A, GEO=XA}");
            assertThat(row.period()).isEqualTo("2021");
            assertThat(row.flags()).containsExactly(PROVISIONAL);
        }
    }

    @Nested
    class VersionTwo {

        @Test
        void isReadWithSdmxCodes() {
            var row = only(read(TWO + "dataflow,XY:DEMO(1.0),I,A,XA,2021-Q1,1.5E3,A,0\n"));
            assertThat(row.value()).isEqualByComparingTo("1500");
            assertThat(row.flags()).isEmpty();
        }

        @Test
        void isReadWithLabelsInColumnsOfTheirOwn() {
            var reading = read("""
                    STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,freq,Frequency,geo,Place,TIME_PERIOD,Time,OBS_VALUE,Value,OBS_FLAG,Flag
                    dataflow,XY:DEMO(1.0),"Demo, with a ""quote\""",A,Annual,XA,"Ardhia,
                    upper",2021,,7,,b,break
                    dataflow,XY:DEMO(1.0),Demo,A,Annual,XB,Bel,2021,,8,,,
                    """, Slice.everything().where("geo", "XB"));
            assertThat(only(reading).dimensions()).hasToString("{freq=A, geo=XB}");
            assertThat(only(reading).line()).isEqualTo(4);
            assertThat(reading.outside()).isOne();
        }

        @Test
        void mayHoldSeveralFlagsInOneField() {
            var row = only(read("""
                    STRUCTURE[;],STRUCTURE_ID,GEO,TIME_PERIOD,OBS_VALUE,OBS_STATUS[]
                    dataflow,XY:DEMO(1.0),XA,2021,7,B;P
                    """));
            assertThat(row.flags()).containsExactly(BREAK, PROVISIONAL);
        }
    }

    @Nested
    class Refusing {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "dataflow,D,I,A,XA,2021,1e309,A,0 | OBS_VALUE | 1e309 | UNREADABLE_NUMBER",
                    "dataflow,D,I,A,XA,2021,\"149,971\",A,0 | OBS_VALUE | 149,971 | UNREADABLE_NUMBER",
                    "dataflow,D,I,A,XA,2021,NaN,A,0 | OBS_VALUE | NaN | UNREADABLE_NUMBER",
                    "dataflow,D,I,A,XA,2021,１,A,0 | OBS_VALUE | １ | OTHER_DIGITS",
                    "dataflow,D,I,A,XA,2021/22,1,A,0 | TIME_PERIOD | 2021/22 | UNREADABLE_PERIOD",
                    "dataflow,D,I,A,XA,2021,1,?,0 | OBS_STATUS | ? | UNKNOWN_FLAG",
                    "dataflow,D,I,A,XA,2021,1,A,3 | UNIT_MULT | 3 | SCALED",
                    "dataflow,D,D,A,XA,2021,1,A,0 | ACTION | D | NOT_A_STATEMENT",
                    "dataflow,D,I,A,,2021,1,A,0 | GEO | '' | EMPTY_CODE"
                })
        void oneRowAndGoingOn(String row, String column, String value, ProblemReason reason) {
            var reading = read(TWO + row + "\ndataflow,D,I,A,XZ,2021,7,A,0\n");
            assertThat(reading.problems()).containsExactly(new Problem("sample", 2, column, value, reason));
            assertThat(reading.rows()).extracting(ReadRow::value).containsExactly(new BigDecimal(7));
        }

        @Test
        void raggedRows() {
            assertThat(read(TWO + "dataflow,D,I,A,XA,2021,1,A\ndataflow,D,I,A,XA,2021,1,A,0,9\n")
                            .problems())
                    .extracting(Problem::reason)
                    .containsExactly(ProblemReason.RAGGED_ROW, ProblemReason.RAGGED_ROW);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {"\"A,XB,2021,8,A,0", "\"A\"x,XB,2021,8,A,0"})
        void whatFollowsAQuoteThatDoesNotMatch(String rest) {
            var reading = read(TWO + "dataflow,D,I,A,XA,2021,7,A,0\ndataflow,D,I," + rest + "\n");
            assertThat(reading.rows()).hasSize(1);
            assertThat(reading.problems())
                    .containsExactly(new Problem("sample", 3, "", "", ProblemReason.BROKEN_QUOTES));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "STRUCTURE,STRUCTURE_ID,GEO,GEO,TIME_PERIOD,OBS_VALUE | REPEATED_COLUMN",
                    "STRUCTURE,STRUCTURE_ID,GEO,OBS_VALUE | MISSING_COLUMN",
                    "STRUCTURE,STRUCTURE_ID,GEO,TIME_PERIOD | MISSING_COLUMN",
                    "STRUCTURE,STRUCTURE_ID,GEO,TIME_PERIOD,OBS_VALUE | NO_ROWS",
                    "STRUCTURES,GEO,TIME_PERIOD,OBS_VALUE | UNKNOWN_FORMAT"
                })
        void aWholeFileByItsHeader(String header, ProblemReason reason) {
            assertThat(read(header + "\n").problems())
                    .extracting(Problem::reason)
                    .containsExactly(reason);
        }
    }
}
