package org.waymark.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.ui.words.Texts;

/** What becomes of a cell where a figure should stand: nothing is guessed. */
class BadCellsTest {

    private static final Choices MATCHED = Choices.none()
            .separator(';')
            .column("place", "place")
            .column("period", "period")
            .column("value", "value");

    /** A cell, and what it is without a decimal mark chosen, with a point and with a comma. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'149,971 ' | AMBIGUOUS_NUMBER | 149971 | 149.971",
                "1,234 | AMBIGUOUS_NUMBER | 1234 | 1.234",
                "1.234 | AMBIGUOUS_NUMBER | 1.234 | 1234",
                "11.430 | AMBIGUOUS_NUMBER | 11.430 | 11430",
                "12.5 | 12.5 | 12.5 | UNREADABLE_NUMBER",
                "12,5 | AMBIGUOUS_NUMBER | UNREADABLE_NUMBER | 12.5",
                "0.125 | 0.125 | 0.125 | UNREADABLE_NUMBER",
                "1.234.567,89 | AMBIGUOUS_NUMBER | UNREADABLE_NUMBER | 1234567.89",
                "1,234,567.89 | AMBIGUOUS_NUMBER | 1234567.89 | UNREADABLE_NUMBER",
                "1 234,5 | AMBIGUOUS_NUMBER | UNREADABLE_NUMBER | 1234.5",
                "1 234 567 | UNREADABLE_NUMBER | 1234567 | 1234567",
                "1,23,456 | AMBIGUOUS_NUMBER | UNREADABLE_NUMBER | UNREADABLE_NUMBER",
                "2015:<3% | UNREADABLE_NUMBER | UNREADABLE_NUMBER | UNREADABLE_NUMBER",
                "70.4 b | GLUED_FLAG | GLUED_FLAG | GLUED_FLAG",
                "N/A | NO_FIGURE | NO_FIGURE | NO_FIGURE",
                "NA | NO_FIGURE | NO_FIGURE | NO_FIGURE",
                ": | NO_FIGURE | NO_FIGURE | NO_FIGURE",
                ":c | NO_FIGURE | NO_FIGURE | NO_FIGURE",
                "* | NO_FIGURE | NO_FIGURE | NO_FIGURE",
                "- | NO_FIGURE | NO_FIGURE | NO_FIGURE",
                "<5 | BOUND | BOUND | BOUND",
                "5-7 | BOUND | BOUND | BOUND",
                "２０ | OTHER_DIGITS | OTHER_DIGITS | OTHER_DIGITS",
                "١٢٣ | OTHER_DIGITS | OTHER_DIGITS | OTHER_DIGITS",
                "1e309 | UNREADABLE_NUMBER | UNREADABLE_NUMBER | UNREADABLE_NUMBER",
                "NaN | UNREADABLE_NUMBER | UNREADABLE_NUMBER | UNREADABLE_NUMBER",
                "Infinity | UNREADABLE_NUMBER | UNREADABLE_NUMBER | UNREADABLE_NUMBER",
                "00123 | LEADING_ZEROS | LEADING_ZEROS | LEADING_ZEROS",
                "-0 | 0 | 0 | 0",
                "-5 | -5 | -5 | -5",
                "+5 | UNREADABLE_NUMBER | UNREADABLE_NUMBER | UNREADABLE_NUMBER",
                "12% | UNREADABLE_NUMBER | UNREADABLE_NUMBER | UNREADABLE_NUMBER",
                "Yes | UNREADABLE_NUMBER | UNREADABLE_NUMBER | UNREADABLE_NUMBER",
                "=1+1 | UNREADABLE_NUMBER | UNREADABLE_NUMBER | UNREADABLE_NUMBER",
                "'=cmd|''/c calc''!A1' | UNREADABLE_NUMBER | UNREADABLE_NUMBER | UNREADABLE_NUMBER",
                "@SUM(A1) | UNREADABLE_NUMBER | UNREADABLE_NUMBER | UNREADABLE_NUMBER",
                "'' | EMPTY_CELL | EMPTY_CELL | EMPTY_CELL",
                "' ' | EMPTY_CELL | EMPTY_CELL | EMPTY_CELL"
            })
    void isAFigureOrAProblemWithAReason(String cell, String unchosen, String point, String comma) throws IOException {
        assertThat(outcome(cell, MATCHED)).isEqualTo(unchosen);
        assertThat(outcome(cell, MATCHED.decimalMark('.'))).isEqualTo(point);
        assertThat(outcome(cell, MATCHED.decimalMark(','))).isEqualTo(comma);
    }

    @ParameterizedTest
    @CsvSource({
        "2015, 2015",
        "2015-Q1, 2015-Q1",
        "2015-S2, 2015-H2",
        "2015-H2, 2015-H2",
        "2015M07, 2015-07",
        "2015-02-28, 2015-02-28",
        "2015-02-31, UNREADABLE_PERIOD",
        "31/02/2015, UNREADABLE_PERIOD",
        "2015-13, UNREADABLE_PERIOD",
        "2015/16, UNREADABLE_PERIOD",
        "2015-W07, UNREADABLE_PERIOD",
        "15, UNREADABLE_PERIOD",
        "２０１５, UNREADABLE_PERIOD",
        "continuous, UNREADABLE_PERIOD",
        "'', UNREADABLE_PERIOD"
    })
    void whereAPeriodShouldStandIsOneOrAProblem(String cell, String outcome) throws IOException {
        var told = Sheets.told(FileFormat.CSV, "place;period;value\nXA;" + cell + ";1\n", MATCHED);
        assertThat(
                        told.rows().isEmpty()
                                ? told.problems().getFirst().reason().name()
                                : told.rows().getFirst().period())
                .isEqualTo(outcome);
    }

    private static String outcome(String cell, Choices choices) throws IOException {
        var told = Sheets.told(FileFormat.CSV, "place;period;value\nXA;2015;" + cell + "\n", choices);
        if (told.rows().isEmpty()) {
            var problem = told.problems().getFirst();
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.column()).isEqualTo("value");
            assertThat(problem.value().strip()).isEqualTo(cell.strip());
            for (var language : new Texts().languages()) {
                var words = new Texts().of(language);
                assertThat(words.text(problem.words(), problem.facts())).isNotBlank();
                assertThat(words.text(problem.remedy(), problem.facts())).isNotBlank();
            }
            return problem.reason().name();
        }
        return String.valueOf(told.rows().getFirst().value());
    }
}
