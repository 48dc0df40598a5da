package org.waymark.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.waymark.ui.exchange.Books.number;
import static org.waymark.ui.exchange.Books.row;
import static org.waymark.ui.exchange.Books.text;
import static org.waymark.ui.exchange.Sheets.told;

import java.io.IOException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxTableTest {

    private static final String PLACE_AND_PERIOD = text("A2", "XA") + number("B2", "2015");

    private static Sheets.Told read(String cell) throws IOException {
        return told(FileFormat.XLSX, Books.of(row(2, PLACE_AND_PERIOD + cell)), Choices.none());
    }

    /** A spreadsheet keeps 0.1 with seventeen digits; what was typed is the shortest number that is the same to it. */
    @ParameterizedTest
    @CsvSource({
        "12.5, 12.5",
        "3.3300000000000003E-2, 0.0333",
        "0.10000000000000001, 0.1",
        "1.5E3, 1500",
        "42, 42",
        "1E309, UNREADABLE_NUMBER",
        "1E25, UNREADABLE_NUMBER"
    })
    void numbersAreReadAsTheyWereTyped(String stored, String read) throws IOException {
        var told = read(number("C2", stored));
        assertThat(
                        told.rows().isEmpty()
                                ? told.problems().getFirst().reason().name()
                                : String.valueOf(told.rows().getFirst().value()))
                .isEqualTo(read);
    }

    @Test
    void aFormulaCountsWithTheValueSavedWithItAndAWarning() throws IOException {
        var told = read("<c r=\"C2\"><f>1+1</f><v>2</v></c>");
        assertThat(told.rows()).extracting(ReadRow::value).containsExactly(new BigDecimal(2));
        assertThat(told.problems())
                .extracting(Problem::line, Problem::column, Problem::reason)
                .containsExactly(tuple(2, "value", ProblemReason.FORMULA));
        assertThat(told.problems().getFirst().reason().warning()).isTrue();
    }

    @Test
    void aFormulaWithoutAValueIsEmpty() throws IOException {
        var told = read("<c r=\"C2\"><f>cmd|'/c calc'!A1</f></c>");
        assertThat(told.rows()).isEmpty();
        assertThat(told.problems())
                .extracting(Problem::reason)
                .containsExactly(ProblemReason.FORMULA, ProblemReason.EMPTY_CELL);
    }

    @Test
    void aDateIsNoPeriodAndNoFigure() throws IOException {
        var told = told(
                FileFormat.XLSX,
                Books.of(row(2, text("A2", "XA") + "<c r=\"B2\" s=\"1\"><v>45292</v></c>" + number("C2", "1"))),
                Choices.none());
        assertThat(told.problems())
                .extracting(Problem::column, Problem::reason)
                .containsExactly(tuple("period", ProblemReason.DATE_CELL));
    }

    @Test
    void mergedCellsAreRefused() throws IOException {
        var parts = Books.parts(
                Books.HEADER + row(2, PLACE_AND_PERIOD + number("C2", "1")),
                "<mergeCells count=\"1\"><mergeCell ref=\"A2:A3\"/></mergeCells>");
        var told = told(FileFormat.XLSX, Books.of(parts), Choices.none());
        assertThat(told.rows()).isEmpty();
        assertThat(told.problems())
                .extracting(Problem::column, Problem::reason)
                .containsExactly(tuple("A2:A3", ProblemReason.MERGED_CELLS));
    }

    @Test
    void otherSheetsAreNotRead() throws IOException {
        var parts = Books.parts(Books.HEADER + row(2, PLACE_AND_PERIOD + number("C2", "1")), "");
        parts.computeIfPresent(
                "xl/workbook.xml", (_, it) -> it.replace("</sheets>", "<sheet name=\"two\" r:id=\"rId2\"/></sheets>"));
        var told = told(FileFormat.XLSX, Books.of(parts), Choices.none());
        assertThat(told.rows()).hasSize(1);
        assertThat(told.problems())
                .extracting(Problem::value, Problem::reason)
                .containsExactly(tuple("two", ProblemReason.OTHER_SHEETS));
    }

    @Test
    void cellsMayStandAnywhereAndErrorsShow() throws IOException {
        assertThat(read("<c r=\"C2\" t=\"e\"><v>#REF!</v></c>").problems())
                .extracting(Problem::value, Problem::reason)
                .containsExactly(tuple("#REF!", ProblemReason.UNREADABLE_NUMBER));
        assertThat(read(number("C2", "1") + text("F2", "stray")).problems())
                .extracting(Problem::reason)
                .containsExactly(ProblemReason.RAGGED_ROW);
        assertThat(read(number("ZZZZZZZ2", "1")).problems())
                .extracting(Problem::reason)
                .containsExactly(ProblemReason.TOO_WIDE);
    }
}
