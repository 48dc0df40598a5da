package org.waymark.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.waymark.ui.exchange.Sheets.told;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.ui.words.Texts;

/** What becomes of rows and files that are not as they should be. */
class BadInputsTest {

    private static final String HEADER = "place,period,value\n";

    /** The file below the header, the lines that are taken, and the problems. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "XA,2015,1/XB,2015,2 | 2 3 | ``",
                "XA,2015,1/XA,2015,1.0 | 2 | 3 REPEATED",
                "XA,2015,1/XA,2015,2/XB,2015,3 | 4 | 2 CONTRADICTORY 3 CONTRADICTORY",
                "XA,2015/XB,2015,2,9/XC,2015,3 | 4 | 2 RAGGED_ROW 3 RAGGED_ROW",
                "XA,2015,1,, | 2 | ``",
                "XA,2015,1/\"XB,2015,2/XC,2015,3 | 2 | 3 BROKEN_QUOTES",
                "XA,2015,1/X\"B,2015,2/XC,2015,3 | 2 3 4 | ``",
                "\"X\"\"B\",2015,2 | 2 | ``",
                "\"X\"B,2015,2/XC,2015,3 | `` | 2 BROKEN_QUOTES",
                ",2015,1/XB,,2 | `` | 2 EMPTY_CODE 3 UNREADABLE_PERIOD",
                "`` | `` | 1 NO_ROWS"
            })
    void belowTheHeader(String below, String taken, String problems) throws IOException {
        var told = told(FileFormat.CSV, HEADER + below.replace('/', '\n'), Choices.none());
        assertThat(told.rows().stream().map(row -> String.valueOf(row.line())).toList())
                .isEqualTo(taken.isEmpty() ? List.of() : Arrays.asList(taken.split(" ", -1)));
        assertThat(String.join(
                        " ",
                        told.problems().stream()
                                .map(it -> it.line() + " " + it.reason())
                                .toList()))
                .isEqualTo(problems);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "place,period,value,value | REPEATED_COLUMN",
                "place,period,period,value | REPEATED_COLUMN",
                "place,period | MISSING_COLUMN",
                "place,value | MISSING_COLUMN",
                "place,,period,value | MISSING_COLUMN",
                "place,period,numerator,value | MISSING_COLUMN",
                "place,period,value,Year | UNMATCHED_COLUMN",
                "'' | NO_ROWS"
            })
    void headersThatAreRefused(String header, ProblemReason reason) throws IOException {
        var told = told(FileFormat.CSV, header + "\n", Choices.none());
        assertThat(told.rows()).isEmpty();
        assertThat(told.problems()).extracting(Problem::reason).containsExactly(reason);
    }

    @Test
    void anotherEncodingIsRefusedUntilItIsChosen() throws IOException {
        var text = "place,period,value,note\nMálaga,2015,1,año\n";
        for (var encoding : List.of("windows-1252", "UTF-16")) {
            var bytes = text.getBytes(Charset.forName(encoding));
            assertThat(told(FileFormat.CSV, bytes, Choices.none()).problems())
                    .extracting(Problem::reason)
                    .containsExactly(ProblemReason.NOT_UTF8);
            var chosen = told(FileFormat.CSV, bytes, Choices.none().charset(encoding));
            assertThat(chosen.problems()).isEmpty();
            assertThat(chosen.rows().getFirst().code("place")).isEqualTo("Málaga");
        }
        assertThat(told(FileFormat.CSV, text, Choices.none().charset("EBCDIC")).problems())
                .extracting(Problem::reason)
                .containsExactly(ProblemReason.UNKNOWN_ENCODING);
    }

    @Test
    void aByteOrderMarkAndMixedLineEndsSayNothing() throws IOException {
        var told = told(FileFormat.CSV, "\uFEFFplace,period,value\r\nXA,2015,1\nXB,2015,2\rXC,2015,3", Choices.none());
        assertThat(told.problems()).isEmpty();
        assertThat(told.rows()).extracting(ReadRow::line).containsExactly(2, 3, 4);
    }

    @Test
    void choicesThatDoNotFitTheFileAreRefused() throws IOException {
        assertThat(told(FileFormat.CSV, HEADER + "XA,2015,1\n", Choices.none().column("geo", "place"))
                        .problems())
                .extracting(Problem::reason)
                .containsExactly(ProblemReason.MISSING_COLUMN);
        assertThat(told(FileFormat.CSV, HEADER + "XA,2015,1\n", Choices.none().column("place", "town"))
                        .problems())
                .extracting(Problem::reason)
                .containsExactly(ProblemReason.UNKNOWN_MEANING);
    }

    @Test
    void codesOfOtherListsAreProblems() throws IOException {
        var iati = """
                <iati-activities version="2.03"><iati-activity><iati-identifier>X</iati-identifier><result type="1">
                <indicator measure="9"><title><narrative>N</narrative></title><baseline year="2015" value="1"/></indicator>
                </result></iati-activity></iati-activities>""";
        assertThat(told(FileFormat.IATI, iati, Choices.none()).problems())
                .extracting(Problem::line, Problem::value, Problem::reason)
                .containsExactly(tuple(2, "9", ProblemReason.UNKNOWN_CODE));
        var reasons = "place,period,value,missing,flag\nXA,2015,,GONE,\nXB,2015,1,,Q9\n";
        assertThat(told(FileFormat.CSV, reasons, Choices.none()).problems())
                .extracting(Problem::reason)
                .containsExactly(ProblemReason.UNKNOWN_MISSING, ProblemReason.UNKNOWN_FLAG);
    }

    @Test
    void halfARatioOrTwoAnswersAreProblems() throws IOException {
        var file = """
                place,period,value,numerator,denominator,missing
                XA,2015,,1,,
                XB,2015,,1,0,
                XC,2015,1,1,2,
                XD,2015,1,,,LATE
                """;
        assertThat(told(FileFormat.CSV, file, Choices.none()).problems())
                .extracting(Problem::reason)
                .containsExactly(
                        ProblemReason.NO_RATIO,
                        ProblemReason.NO_RATIO,
                        ProblemReason.SAID_TWO_WAYS,
                        ProblemReason.SAID_TWO_WAYS);
    }

    @ParameterizedTest
    @EnumSource(ProblemReason.class)
    void everyReasonAndRemedyIsASentenceInEveryLanguage(ProblemReason reason) {
        var problem = new Problem("figures.csv", 7, "value", "1,5", reason);
        for (var language : new Texts().languages()) {
            var words = new Texts().of(language);
            assertThat(words.text(problem.words(), problem.facts()))
                    .isNotBlank()
                    .doesNotContain("{", "}");
            assertThat(words.text(problem.remedy(), problem.facts()))
                    .isNotBlank()
                    .doesNotContain("{", "}");
        }
    }

    @Test
    void aFieldLongerThanAnyFigureIsAProblem() throws IOException {
        var told = told(FileFormat.CSV, HEADER + "XA,2015," + "1".repeat(10_001) + "\nXB,2015,1\n", Choices.none());
        assertThat(told.problems()).extracting(Problem::reason).containsExactly(ProblemReason.FIELD_TOO_LONG);
        assertThat(told.rows()).hasSize(1);
        assertThat(told(FileFormat.CSV, "x".getBytes(StandardCharsets.UTF_16LE), Choices.none())
                        .problems())
                .extracting(Problem::reason)
                .containsExactly(ProblemReason.NOT_TEXT);
    }
}
