package org.waymark.journey;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** Looks for words in every byte of a folder and every row of a database, in each way they may be spelled there. */
record Search(List<String> words, List<byte[]> spellings) {

    static Search of(String... words) {
        var spellings = new ArrayList<byte[]>();
        for (var word : words) {
            var bytes = word.getBytes(StandardCharsets.UTF_8);
            spellings.add(bytes);
            spellings.add(word.getBytes(StandardCharsets.UTF_16BE));
            spellings.add(word.getBytes(StandardCharsets.UTF_16LE));
            spellings.add(escaped(word).getBytes(StandardCharsets.US_ASCII));
            for (var before = 0; before < 3; before++) {
                spellings.add(base64(bytes, before));
            }
        }
        return new Search(List.of(words), List.copyOf(spellings));
    }

    /** As JSON may spell letters outside ASCII. */
    private static String escaped(String word) {
        return word.chars()
                .mapToObj(letter -> letter < 128 ? Character.toString(letter) : "\\u%04x".formatted(letter))
                .collect(Collectors.joining());
    }

    /** What is the same in base64 whatever stands before and after the word. */
    private static byte[] base64(byte[] word, int before) {
        var padded = new ByteArrayOutputStream();
        padded.writeBytes(new byte[before]);
        padded.writeBytes(word);
        var whole = padded.size() - padded.size() % 3;
        var text = Base64.getEncoder().encode(Arrays.copyOf(padded.toByteArray(), whole));
        return Arrays.copyOfRange(text, before == 0 ? 0 : 4, text.length);
    }

    /** Files that hold any spelling. Programs the service brought along are left out: nothing is written there. */
    List<Path> filesIn(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            var found = new ArrayList<Path>();
            for (var file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("postgres-binaries"))
                    .toList()) {
                if (isIn(file)) {
                    found.add(file);
                }
            }
            return found;
        }
    }

    private boolean isIn(Path file) throws IOException {
        try {
            var content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return spellings.stream()
                    .anyMatch(spelling -> content.contains(new String(spelling, StandardCharsets.ISO_8859_1)));
        } catch (NoSuchFileException goneMeanwhile) {
            return false;
        }
    }

    /** Tables in which the database itself reads the words; it may keep long rows compressed on disk. */
    List<String> rowsOf(Connection database) throws SQLException {
        var tables = new ArrayList<String>();
        try (var rows = database.createStatement()
                .executeQuery("select format('%I.%I', table_schema, table_name) from information_schema.tables"
                        + " where table_type = 'BASE TABLE'"
                        + " and table_schema not in ('pg_catalog', 'information_schema')")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        var found = new ArrayList<String>();
        for (var table : tables) {
            if (isIn(database, table)) {
                found.add(table);
            }
        }
        return found;
    }

    /** Rows as text show bytes in hexadecimal, so both are compared. */
    private boolean isIn(Connection database, String table) throws SQLException {
        var spelled = spellings.stream().map(Search::hexadecimal).toList();
        try (var rows = database.createStatement().executeQuery("select t::text from " + table + " t")) {
            while (rows.next()) {
                var row = rows.getString(1);
                if (words.stream().anyMatch(row::contains) || spelled.stream().anyMatch(row::contains)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static String hexadecimal(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
