package org.waymark.ui.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.ui.exchange.Choices;
import org.waymark.ui.exchange.FileFormat;
import org.waymark.ui.exchange.FindingsSink;
import org.waymark.ui.exchange.Problem;
import org.waymark.ui.exchange.ReadRow;
import org.waymark.ui.words.Texts;

/**
 * The bad inputs of imports one by one, read and laid beside what is known: each has an outcome, and a sentence and a
 * remedy in every language. Archives, locked workbooks, XML that expands and files of a gigabyte are those of
 * {@code HostileFilesTest}, formulas in workbooks those of {@code XlsxTableTest}; what is unusual (negative, more than
 * a hundred percent, parts that do not add up) is for the quality checks to ask about, and a kill for the journeys.
 */
class BadFilesTest {

    private static final String HEADER = "indicator,place,period,value\n";
    private static final String OURS = "unemployment-rate,sorrel,";

    @TempDir
    Path folder;

    /** What is bad, the rows in short with a broken bar between them, and what is said about the first bad one. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            unclosed quote                      ; 2024,"5                ; import.problem.BROKEN_QUOTES
            quote in the middle                 ; 20"24,5                ; import.problem.UNREADABLE_PERIOD
            ragged row                          ; 2024,5,6,7             ; import.problem.RAGGED_ROW
            thousands or decimals               ; 2024,"1,234"           ; import.problem.AMBIGUOUS_NUMBER
            other digits                        ; 2024,١٢٣               ; import.problem.OTHER_DIGITS
            full-width digits                   ; 2024,２０                ; import.problem.OTHER_DIGITS
            NaN                                 ; 2024,NaN               ; import.problem.UNREADABLE_NUMBER
            Infinity                            ; 2024,Infinity          ; import.problem.UNREADABLE_NUMBER
            1e309                               ; 2024,1e309             ; import.problem.UNREADABLE_NUMBER
            -0                                  ; 2024,-0                ; taken
            00123                               ; 2024,00123             ; import.problem.LEADING_ZEROS
            date 31/02                          ; 31/02/2024,5           ; import.problem.UNREADABLE_PERIOD
            future period                       ; 2026,5                 ; imports.problem.PERIOD_NOT_OVER
            DST instant                         ; 2024-03-31T02:30,5     ; import.problem.UNREADABLE_PERIOD
            cell :c                             ; 2024,:c                ; import.problem.NO_FIGURE
            cell *                              ; 2024,*                 ; import.problem.NO_FIGURE
            cell <5                             ; 2024,<5                ; import.problem.BOUND
            cell -                              ; 2024,-                 ; import.problem.NO_FIGURE
            N/A                                 ; 2024,N/A               ; import.problem.NO_FIGURE
            lone colon                          ; 2024,:                 ; import.problem.NO_FIGURE
            figure with its flag                ; 2024,70.4 b            ; import.problem.GLUED_FLAG
            figure with its period              ; 2024,2015:<3%          ; import.problem.UNREADABLE_NUMBER
            formula =cmd                        ; 2024,"=cmd|'/c calc'!A1" ; import.problem.UNREADABLE_NUMBER
            formula @SUM                        ; 2024,@SUM(A1)          ; import.problem.UNREADABLE_NUMBER
            full-width formula                  ; 2024,＝1+1              ; import.problem.UNREADABLE_NUMBER
            the same row twice                  ; 2024,5¦2024,5          ; import.problem.REPEATED
            same period different figure        ; 2024,5¦2024,6          ; import.problem.CONTRADICTORY
            """)
    void ofRows(String what, String rows, String words) throws IOException {
        var content = HEADER + OURS + rows.replace("¦", "\n" + OURS) + "\n";
        assertThat(outcome(content.getBytes(UTF_8))).as(what).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            duplicate header                    ; indicator,place,place,period,value   ; import.problem.REPEATED_COLUMN
            header only                         ; indicator,place,period,value         ; import.problem.NO_ROWS
            empty                               ; ``                                   ; import.problem.NO_ROWS
            no period                           ; indicator,place,value                ; import.problem.MISSING_COLUMN
            """)
    void ofHeaders(String what, String header, String words) throws IOException {
        assertThat(outcome((header + "\n").getBytes(UTF_8))).as(what).isEqualTo(words);
    }

    @Test
    void aNutsCodeOfAnotherVintage() throws IOException {
        assertThat(outcome((HEADER + "unemployment-rate,SO02,2024,5\n").getBytes(UTF_8)))
                .isEqualTo("imports.problem.OTHER_VINTAGE");
    }

    @Test
    void aByteOrderMarkAndMixedLineEndsSayNothing() throws IOException {
        assertThat(outcome(
                        ("\uFEFF" + HEADER.strip() + "\r\n" + OURS + "2024,5\r" + OURS + "2023,6\n").getBytes(UTF_8)))
                .isEqualTo("taken");
    }

    @Test
    void anotherEncoding() throws IOException {
        for (var encoding : List.of("windows-1252", "UTF-16")) {
            var bytes = (HEADER + "unemployment-rate,Málaga,2024,5\n").getBytes(Charset.forName(encoding));
            assertThat(outcome(bytes)).as(encoding).isEqualTo("import.problem.NOT_UTF8");
        }
    }

    @Test
    void aMillionColumns() throws IOException {
        assertThat(outcome("c,".repeat(1_000_000).getBytes(UTF_8))).isEqualTo("import.problem.TOO_WIDE");
    }

    /** The key of what is said first, or that everything was taken. */
    private String outcome(byte[] content) throws IOException {
        var file = Files.write(folder.resolve("file.csv"), content);
        var troubles = new ArrayList<Trouble>();
        var mapping = new Mapping(Clerk.world(), Matching.NONE, new Headings(Map.of()));
        FileFormat.CSV.read(file, "file.csv", Choices.none(), new FindingsSink() {

            @Override
            public boolean row(ReadRow row) {
                if (mapping.of(row) instanceof Mapped.Stuck(var trouble)) {
                    troubles.add(trouble);
                }
                return true;
            }

            @Override
            public boolean problem(Problem problem) {
                troubles.add(Trouble.of(problem));
                return true;
            }
        });
        troubles.forEach(BadFilesTest::isSaidInEveryLanguage);
        return troubles.isEmpty() ? "taken" : troubles.getFirst().words();
    }

    private static void isSaidInEveryLanguage(Trouble trouble) {
        for (var language : new Texts().languages()) {
            var wording = new Texts().of(language);
            assertThat(trouble.reason(wording)).isNotBlank().isNotEqualTo(trouble.words());
            assertThat(trouble.remedy(wording)).isNotBlank().doesNotStartWith("import");
        }
    }
}
