package org.waymark.ui.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.waymark.ui.exchange.write.Template;
import org.waymark.ui.exchange.write.Template.Code;
import org.waymark.ui.exchange.write.Template.Line;
import org.waymark.ui.exchange.write.Templates;

class TemplatesTest {

    private static final Template TEMPLATE = new Template(
            List.of("sex"),
            Map.of(
                    "place", List.of(new Code("XA", "Ardhia"), new Code("XB", "Bel")),
                    "indicator", List.of(new Code("jobs", "Share in work")),
                    "sex", List.of(new Code("F", "Women"), new Code("M", "Men"))),
            List.of(
                    new Line("XA", "jobs", Map.of("sex", "F"), "2024-Q1", "57.2 (2023-Q4)"),
                    new Line("XB", "jobs", Map.of(), "2024-Q1", null)));

    private static byte[] csv() throws IOException {
        var out = new ByteArrayOutputStream();
        Templates.csv(TEMPLATE, out);
        return out.toByteArray();
    }

    private static byte[] xlsx() throws IOException {
        var out = new ByteArrayOutputStream();
        Templates.xlsx(TEMPLATE, out);
        return out.toByteArray();
    }

    @Test
    void showPlacesCodesAndLastValues() throws IOException {
        assertThat(new String(csv(), UTF_8)).isEqualToNormalizingNewlines("""
                \uFEFFplace,(name of place),indicator,(name of indicator),dimension:sex,period,value,numerator,denominator,missing,flag,note,narrative,(last value)
                XA,Ardhia,jobs,Share in work,F,2024-Q1,,,,,,,,57.2 (2023-Q4)
                XB,Bel,jobs,Share in work,,2024-Q1,,,,,,,,
                """);
    }

    @Test
    void comeBackFilledInWithoutMatchingAnything() throws IOException {
        var filled = new String(csv(), UTF_8).replace("F,2024-Q1,,", "F,2024-Q1,58.125,");
        var told = Sheets.told(FileFormat.CSV, filled, Choices.none());
        assertThat(told.rows())
                .extracting(it -> it.code("place"), it -> it.code("sex"), ReadRow::period, ReadRow::value)
                .containsExactly(tuple("XA", "F", "2024-Q1", new BigDecimal("58.125")));
        assertThat(told.problems())
                .extracting(Problem::line, Problem::reason)
                .containsExactly(tuple(3, ProblemReason.EMPTY_CELL));
    }

    @Test
    void comeBackAsWorkbooksTheSame() throws IOException {
        var told = Sheets.told(FileFormat.XLSX, xlsx(), Choices.none());
        assertThat(told.problems())
                .extracting(Problem::line, Problem::reason)
                .containsExactly(tuple(2, ProblemReason.EMPTY_CELL), tuple(3, ProblemReason.EMPTY_CELL));
    }

    /** The same template, filled in and saved by LibreOffice 7.4: a number as a number, and one written as text. */
    @Test
    void comeBackFromLibreOffice() throws IOException {
        try (var saved = TemplatesTest.class.getResourceAsStream("/exchange/filled-in-libreoffice.xlsx")) {
            var told =
                    Sheets.told(FileFormat.XLSX, Objects.requireNonNull(saved).readAllBytes(), Choices.none());
            assertThat(told.rows())
                    .extracting(it -> it.code("place"), it -> it.code("sex"), ReadRow::period, ReadRow::value)
                    .containsExactly(tuple("XA", "F", "2024-Q1", new BigDecimal("58.125")));
            assertThat(told.problems())
                    .extracting(Problem::line, Problem::reason)
                    .containsExactly(tuple(3, ProblemReason.AMBIGUOUS_NUMBER));
        }
    }

    @Test
    void offerTheirCodesInEveryCell() throws IOException {
        var sheet = part("xl/worksheets/sheet1.xml");
        assertThat(sheet)
                .contains("dataValidation")
                .contains("sqref=\"A2:A504\"")
                .contains("sqref=\"E2:E504\"");
        assertThat(part("xl/workbook.xml")).contains("state=\"hidden\"");
    }

    @Test
    void areWorkbooksOthersCanRead() throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx()))) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSizeGreaterThanOrEqualTo(3);
            assertThat(rows.get(1).getCellText(1)).isEqualTo("Ardhia");
            assertThat(rows.get(1).getCellText(5)).isEqualTo("2024-Q1");
        }
    }

    private static String part(String name) throws IOException {
        var file = Files.createTempFile("template", ".xlsx");
        try {
            Files.write(file, xlsx());
            try (var zip = new ZipFile(file.toFile())) {
                return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), UTF_8);
            }
        } finally {
            Files.delete(file);
        }
    }
}
