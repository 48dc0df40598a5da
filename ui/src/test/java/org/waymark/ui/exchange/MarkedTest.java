package org.waymark.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.ui.exchange.write.Marked;

class MarkedTest {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    @TempDir
    private Path folder;

    private byte[] marked(FileFormat format, byte[] content, Choices choices, Map<Integer, List<String>> problems)
            throws IOException {
        var file = folder.resolve("sent");
        Files.write(file, content);
        var out = new ByteArrayOutputStream();
        Marked.write(
                format,
                new Source(file, "sent", choices),
                line -> String.join(" ", problems.getOrDefault(line, List.of())),
                out);
        return out.toByteArray();
    }

    @Test
    void aTableComesBackInItsEncodingAndWithItsSeparator() throws IOException {
        var sent = "place;period;value\nMálaga;2015;x\nLeón;2015;-5,5\n".getBytes(WESTERN);
        var back = marked(
                FileFormat.CSV, sent, Choices.none().charset("windows-1252"), Map.of(2, List.of("No number.", "Año.")));
        assertThat(new String(back, WESTERN)).isEqualToNormalizingNewlines("""
                place;period;value;problem
                Málaga;2015;x;No number. Año.
                León;2015;-5,5;
                """);
    }

    @Test
    void whatWouldRunIsQuotedOnceAndTheColumnReplaced() throws IOException {
        var sent = "place,period,value,note,problem\nXA,2015,1,=1+1,old\n".getBytes(WESTERN);
        var once = marked(FileFormat.CSV, sent, Choices.none(), Map.of(2, List.of("=new")));
        assertThat(new String(once, WESTERN)).isEqualToNormalizingNewlines("""
                place,period,value,note,problem
                XA,2015,1,'=1+1,'=new
                """);
        assertThat(marked(FileFormat.CSV, once, Choices.none(), Map.of(2, List.of("=new"))))
                .isEqualTo(once);
        assertThat(Sheets.told(FileFormat.CSV, once, Choices.none())
                        .rows()
                        .getFirst()
                        .note())
                .isEqualTo("=1+1");
    }

    @Test
    void aWorkbookComesBackAsOne() throws IOException {
        var sent =
                Books.of(Books.row(2, Books.text("A2", "XA") + Books.number("B2", "2015") + Books.number("C2", "7.5")));
        var back = marked(FileFormat.XLSX, sent, Choices.none(), Map.of(2, List.of("Look again.")));
        var told = Sheets.told(FileFormat.XLSX, back, Choices.none());
        assertThat(told.problems()).isEmpty();
        assertThat(told.rows()).hasSize(1);
        var file = folder.resolve("back");
        Files.write(file, back);
        assertThat(FileFormat.XLSX.peek(file, "back", Choices.none()).rows().getFirst())
                .endsWith("Look again.");
    }
}
