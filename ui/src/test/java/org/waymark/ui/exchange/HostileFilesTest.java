package org.waymark.ui.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files sent to do harm are refused, each within two seconds of work and by a process whose whole heap is 72 MB: what
 * it holds before it reads is more than eight of them, so none lets the heap grow by 64.
 */
class HostileFilesTest {

    private static final String HEAP = "-Xmx72m";
    private static final int MOST_MILLIS = 2_000;
    private static final Map<String, String> OUTCOMES = Map.ofEntries(
            Map.entry("bomb.xlsx", "ARCHIVE_TOO_LARGE"),
            Map.entry("lying.zip", "ARCHIVE_TOO_LARGE"),
            Map.entry("bomb.zip", "ARCHIVE_TOO_LARGE"),
            Map.entry("nested.zip", "ARCHIVE_IN_ARCHIVE"),
            Map.entry("slip.zip", "ARCHIVE_PATH"),
            Map.entry("link.zip", "ARCHIVE_PATH"),
            Map.entry("xxe.xml", "DOCUMENT_TYPE"),
            Map.entry("laughs.xml", "DOCUMENT_TYPE"),
            Map.entry("doctype.xml", "DOCUMENT_TYPE"),
            Map.entry("doctype.xlsx", "DOCUMENT_TYPE"),
            Map.entry("deep.xml", "TOO_DEEP"),
            Map.entry("deep.json", "TOO_DEEP"),
            Map.entry("attribute.xml", "LINE_TOO_LONG"),
            Map.entry("comment.xml", "LINE_TOO_LONG"),
            Map.entry("text.json", "LINE_TOO_LONG"),
            Map.entry("line.csv", "LINE_TOO_LONG"),
            Map.entry("line.tsv", "LINE_TOO_LONG"),
            Map.entry("columns.csv", "TOO_WIDE"),
            Map.entry("columns.xlsx", "TOO_WIDE"),
            Map.entry("zeros.csv", "NOT_TEXT"),
            Map.entry("program.csv", "NOT_UTF8"),
            Map.entry("invalid.csv", "NOT_UTF8"),
            Map.entry("utf16.csv", "NOT_UTF8"),
            Map.entry("empty.csv", "NO_ROWS"),
            Map.entry("empty.xlsx", "UNKNOWN_FORMAT"),
            Map.entry("locked.xlsx", "OLD_OR_LOCKED_WORKBOOK"),
            Map.entry("old.xls", "OLD_OR_LOCKED_WORKBOOK"),
            Map.entry("linked.xlsx", "LIVE_WORKBOOK"),
            Map.entry("macro.xlsm", "LIVE_WORKBOOK"),
            Map.entry("cut.xlsx", "BROKEN_ARCHIVE"));

    private static String format(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "xml" -> "dhis2-xml";
            case "json" -> "dhis2-json";
            case "zip" -> "open-sdg";
            case "csv" -> "csv";
            case "tsv" -> "eurostat-tsv";
            default -> "xlsx";
        };
    }

    @Test
    void areRefusedQuicklyAndWithLittleMemory(@TempDir Path folder) throws IOException, InterruptedException {
        var hostile = new Hostile(folder);
        var told = folder.resolve("told.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("java.class.path"),
                ReadingAlone.class.getName(),
                told.toString()));
        for (var name : OUTCOMES.keySet().stream().sorted().toList()) {
            command.add(format(name));
            command.add(hostile.file(name).toString());
        }
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        assertThat(new String(process.getInputStream().readAllBytes(), UTF_8)).isEmpty();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        Map<String, String> outcomes = new TreeMap<>();
        for (var line : Files.readAllLines(told)) {
            var parts = line.split("\\|", -1);
            outcomes.put(parts[0], parts[1]);
            assertThat(Integer.parseInt(parts[2])).as("rows of %s", line).isZero();
            assertThat(Integer.parseInt(parts[3]))
                    .as("milliseconds of %s", line)
                    .isLessThan(MOST_MILLIS);
        }
        assertThat(outcomes).containsExactlyInAnyOrderEntriesOf(OUTCOMES);
    }

    @Test
    void nothingOutsideAFileIsEverAskedFor(@TempDir Path folder) throws IOException {
        try (var listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            listener.setSoTimeout(200);
            var address = "http://127.0.0.1:" + listener.getLocalPort() + "/dxf.xsd";
            var file = folder.resolve("schema.xml");
            Files.writeString(
                    file,
                    "<dataValueSet xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"urn:x "
                            + address + "\"><dataValue dataElement=\"a\" period=\"2015\" orgUnit=\"b\" value=\"1\"/>"
                            + "</dataValueSet>");
            var told = new Sheets.Told(10);
            FileFormat.DHIS2_XML.read(file, "schema.xml", Choices.none(), told);
            assertThat(told.rows()).hasSize(1);
            Files.writeString(file, "<!DOCTYPE d SYSTEM \"" + address + "\"><dataValueSet/>");
            FileFormat.DHIS2_XML.read(file, "schema.xml", Choices.none(), told);
            assertThat(told.problems()).extracting(Problem::reason).containsExactly(ProblemReason.DOCUMENT_TYPE);
            assertThatThrownBy(listener::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }
}
