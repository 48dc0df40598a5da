package org.waymark.ui;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.ui.EvidenceFile.Kind;

/** A file that is to back up a value. */
class EvidenceFileTest {

    private static byte[] bytes(String content) {
        return content.getBytes(ISO_8859_1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "survey.pdf|%PDF-1.7 …|PDF",
                "Scan.JPEG|\u00ff\u00d8\u00ff\u00e0|JPEG",
                "table.csv|place,value|CSV",
                "book.xlsx|PK\u0003\u0004 [Content_Types].xml|XLSX",
                "letter.odt|PK\u0003\u0004 mimetypeapplication/vnd.oasis.opendocument.text|ODT"
            })
    void isTakenForWhatItHolds(String name, String content, Kind kind) {
        assertThat(EvidenceFile.of(name, bytes(content)).map(EvidenceFile::kind))
                .contains(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "survey.pdf|MZ\u0090\u0000 program",
                "survey.pdf.exe|%PDF-1.7",
                "table.csv|MZ\u0090\u0000\u0003 program",
                "picture.png|%PDF-1.7",
                "book.xlsx|PK\u0003\u0004 classes.dex",
                "page.html|<script>"
            })
    void isRefusedWhereItHoldsSomethingElseThanItsNameSays(String name, String content) {
        assertThat(EvidenceFile.of(name, bytes(content))).isEmpty();
    }

    @Test
    void isRefusedAboveTenMegabytes() {
        assertThat(EvidenceFile.of("table.csv", new byte[EvidenceFile.LARGEST + 1]))
                .isEmpty();
    }

    @Test
    void losesTheWayToItsFolder() {
        assertThat(EvidenceFile.of("C:\\..\\secret\\table.csv", bytes("a,b")).map(EvidenceFile::name))
                .contains("table.csv");
    }
}
