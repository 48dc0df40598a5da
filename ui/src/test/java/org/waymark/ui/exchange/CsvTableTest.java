package org.waymark.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.waymark.ui.exchange.Sheets.told;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.command.reporting.Missing;

class CsvTableTest {

    static final Choices MATCHED = Choices.none()
            .column("Gemeinde", "place")
            .column("Jahr", "period")
            .column("Geschlecht", "dimension:sex")
            .column("Wert", "value");

    @Test
    void isReadByTheColumnsSomebodyMatched() throws IOException {
        var told = told(
                FileFormat.CSV,
                "Gemeinde;Jahr;Geschlecht;Wert\nXA;2015;F;12,5\nXA;2015;;25\n",
                MATCHED.decimalMark(','));
        assertThat(told.problems()).isEmpty();
        assertThat(told.rows()).extracting(ReadRow::value).containsExactly(new BigDecimal("12.5"), new BigDecimal(25));
        assertThat(told.rows().getFirst().dimensions()).hasToString("{place=XA, sex=F}");
        assertThat(told.rows().getLast().dimensions()).hasToString("{place=XA}");
    }

    @Test
    void isReadWithoutMatchingByThisServicesOwnNames() throws IOException {
        var told = told(FileFormat.CSV, """
                place,indicator,dimension:sex,period,value,numerator,denominator,missing,flag,note,narrative
                XA,jobs,F,2015-Q1,1.234,,,,BREAK PROVISIONAL,'=SUM,
                XA,jobs,M,2015-Q1,,3,4,,,,
                XA,jobs,,2015-Q1,,,,TOO_FEW,,,
                XA,law,,2015,,,,,,,In force.
                """, Choices.none());
        assertThat(told.problems()).isEmpty();
        assertThat(told.rows()).hasSize(4);
        assertThat(told.rows().getFirst().value()).isEqualTo(new BigDecimal("1.234"));
        assertThat(told.rows().getFirst().note()).isEqualTo("=SUM");
        assertThat(told.rows().get(1).denominator()).isEqualTo(new BigDecimal(4));
        assertThat(told.rows().get(2).reason()).isEqualTo(Missing.TOO_FEW);
        assertThat(told.rows().get(3).narrative()).isEqualTo("In force.");
    }

    @Test
    void showsHowItBeginsAndProposesWhatItsColumnsMean() throws IOException {
        var peek = Sheets.peek(FileFormat.CSV, "Year;GeoCode;Sex;Value\n2015;XA;F;12,5\n", Choices.none());
        assertThat(peek.separator()).isEqualTo(';');
        assertThat(peek.columns()).containsExactly("Year", "GeoCode", "Sex", "Value");
        assertThat(peek.meanings()).isEqualTo(Map.of("GeoCode", "place", "Value", "value", "Year", "period"));
        assertThat(peek.decimalMark()).isEqualTo(',');
    }

    @Test
    void isRefusedUntilEveryColumnIsMatched() throws IOException {
        var told = told(FileFormat.CSV, "place,period,value,sex\nXA,2015,1,F\n", Choices.none());
        assertThat(told.problems())
                .containsExactly(new Problem("sample", 1, "sex", "sex", ProblemReason.UNMATCHED_COLUMN));
    }

    @Test
    void takesNeitherOfTwoRowsThatContradictEachOther() throws IOException {
        var told = told(
                FileFormat.CSV, "place,period,value\nXA,2015,1\nXB,2015,2\nXA,2015,3\nXB,2015,2.0\n", Choices.none());
        assertThat(told.rows()).extracting(ReadRow::line).containsExactly(3);
        assertThat(told.problems())
                .extracting(Problem::line, Problem::reason)
                .containsExactly(
                        tuple(2, ProblemReason.CONTRADICTORY),
                        tuple(4, ProblemReason.CONTRADICTORY),
                        tuple(5, ProblemReason.REPEATED));
    }

    @Test
    void stopsWhenTheSinkHasEnough() throws IOException {
        var told = new Sheets.Told(2);
        Sheets.read(
                FileFormat.CSV,
                "place,period,value\nXA,2015,1\nXB,2015,2\nXC,2015,3\n"
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8),
                Choices.none(),
                told);
        assertThat(told.rows()).hasSize(2);
    }
}
