package org.waymark.ui.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.waymark.ui.exchange.Books.HEADER;
import static org.waymark.ui.exchange.Books.row;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Makes the files somebody might send to do harm. */
final class Hostile {

    private static final long GIGABYTE = 1L << 30;
    private static final int LARGE = 200 * 1024 * 1024;
    private static final String VALUES =
            "<dataValueSet><dataValue dataElement=\"a\" period=\"2015\" orgUnit=\"b\" value=\"";

    private final Path folder;

    Hostile(Path folder) {
        this.folder = folder;
    }

    Path file(String name) throws IOException {
        var file = folder.resolve(name);
        switch (name) {
            case "bomb.xlsx" -> zip(file, "xl/workbook.xml", LARGE, 0);
            case "lying.zip" -> lying(file);
            case "bomb.zip" -> zip(file, "data/indicator_1-1-1.csv", LARGE, 0);
            case "nested.zip" -> zip(file, "data/more.zip", 10, 0);
            case "slip.zip" -> zip(file, "../../data/indicator_1-1-1.csv", 10, 0);
            case "link.zip" -> zip(file, "data/indicator_1-1-1.csv", 10, 0120777);
            case "xxe.xml" ->
                text(
                        file,
                        "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + VALUES
                                + "&x;\"/></dataValueSet>");
            case "laughs.xml" -> text(file, laughs() + VALUES + "&l9;\"/></dataValueSet>");
            case "doctype.xml" -> text(file, "<!DOCTYPE dataValueSet>" + VALUES + "1\"/></dataValueSet>");
            case "doctype.xlsx" -> {
                var parts = Books.parts(HEADER, "");
                parts.computeIfPresent(
                        "xl/worksheets/sheet1.xml", (_, it) -> "<!DOCTYPE w SYSTEM \"http://127.0.0.1:1/\">" + it);
                Files.write(file, Books.of(parts));
            }
            case "deep.xml" -> text(file, "<dataValueSet>" + "<a>".repeat(100_000));
            case "deep.json" -> text(file, "{\"dataValues\":" + "[".repeat(100_000));
            case "attribute.xml" -> sparse(file, VALUES, 'x');
            case "comment.xml" -> sparse(file, "<dataValueSet><!-- ", '<');
            case "text.json" -> sparse(file, "{\"dataValues\":[{\"value\":\"", 'x');
            case "line.csv" -> sparse(file, "place,period,value\nXA,2015,", '1');
            case "line.tsv" -> sparse(file, "geo\\TIME_PERIOD\t2015\nXA\t", '1');
            case "columns.csv" ->
                text(
                        file,
                        IntStream.range(0, 1_000_000).mapToObj(it -> "c" + it).collect(Collectors.joining(",")));
            case "columns.xlsx" -> Files.write(file, Books.of(row(2, Books.number("ZZZZZZZ2", "1"))));
            case "zeros.csv" -> sparse(file, "", '\0');
            case "program.csv" -> Files.write(file, new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0});
            case "invalid.csv" -> Files.write(file, new byte[] {'p', 'l', 'a', 'c', 'e', ',', (byte) 0xC3, 0x28, '\n'});
            case "utf16.csv" -> Files.write(file, "place,period,value\nXA,2015,1\n".getBytes(StandardCharsets.UTF_16));
            case "empty.csv", "empty.xlsx" -> Files.write(file, new byte[0]);
            case "locked.xlsx", "old.xls" ->
                Files.write(file, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3});
            case "linked.xlsx" -> {
                var parts = Books.parts(HEADER, "");
                parts.put("xl/externalLinks/externalLink1.xml", "<externalLink/>");
                Files.write(file, Books.of(parts));
            }
            case "macro.xlsm" -> {
                var parts = Books.parts(HEADER, "");
                parts.put("xl/vbaProject.bin", "Sub AutoOpen");
                Files.write(file, Books.of(parts));
            }
            case "cut.xlsx" -> {
                var whole = Books.of(row(2, Books.number("C2", "1")));
                Files.write(file, Arrays.copyOf(whole, whole.length / 2));
            }
            default -> throw new IllegalArgumentException(name);
        }
        return file;
    }

    private static void text(Path file, String text) throws IOException {
        Files.write(file, text.getBytes(UTF_8));
    }

    private static String laughs() {
        return "<!DOCTYPE d [<!ENTITY l0 \"ha\">"
                + IntStream.range(1, 10)
                        .mapToObj(it -> "<!ENTITY l" + it + " \"" + ("&l" + (it - 1) + ";").repeat(10) + "\">")
                        .collect(Collectors.joining())
                + "]>";
    }

    /** A gigabyte of which only the first four million signs take room on the disk. */
    private static void sparse(Path file, String start, char sign) throws IOException {
        try (var content = new RandomAccessFile(file.toFile(), "rw")) {
            content.write((start + String.valueOf(sign).repeat(4_000_000)).getBytes(UTF_8));
            content.setLength(GIGABYTE);
        }
    }

    private static void zip(Path file, String name, int size, int mode) throws IOException {
        try (var zip = new ZipArchiveOutputStream(file)) {
            var entry = new ZipArchiveEntry(name);
            if (mode != 0) {
                entry.setUnixMode(mode);
            }
            zip.putArchiveEntry(entry);
            var zeros = new byte[Math.min(size, 1 << 20)];
            for (var written = 0; written < size; written += zeros.length) {
                zip.write(zeros);
            }
            zip.closeArchiveEntry();
        }
    }

    /** A bomb whose list of contents says that it is small: the size behind every signature of that list is changed. */
    private static void lying(Path file) throws IOException {
        zip(file, "data/indicator_1-1-1.csv", LARGE, 0);
        var bytes = Files.readAllBytes(file);
        for (var i = 0; i < bytes.length - 28; i++) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
                Arrays.fill(bytes, i + 25, i + 28, (byte) 0);
            }
        }
        Files.write(file, bytes);
    }
}
