package org.waymark.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.waymark.ui.exchange.Choices;
import org.waymark.ui.exchange.FileFormat;
import org.waymark.ui.exchange.FindingsSink;
import org.waymark.ui.exchange.Problem;
import org.waymark.ui.exchange.ReadRow;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file that an institution published, and what a clerk says about it.
 *
 * @param file as it is sent; a folder was packed
 * @param columns what columns mean, by name
 * @param constants what every row speaks of
 */
record RealFile(Path file, Map<String, String> columns, Map<String, String> constants) {

    private static final Path DATA =
            Path.of(System.getProperty("waymark.shared", "../../shared")).resolve("data");
    private static final String MARK = "mark";
    private static final String REST = "*";

    static boolean areThere() {
        return Files.isDirectory(DATA);
    }

    /**
     * A file with what is said about it.
     *
     * @param path below the folder of real files
     * @param said {@code column=meaning} and {@code :what=code} for every row, {@code mark} for decimals and {@code *}
     *     for all other columns, parted by semicolons
     */
    static RealFile of(String path, String said, Path folder) throws IOException {
        var columns = new LinkedHashMap<String, String>();
        var constants = new LinkedHashMap<String, String>();
        for (var pair : said.isBlank() ? new String[0] : said.split(";", -1)) {
            var parts = pair.strip().split("=", 2);
            if (parts[0].startsWith(":")) {
                constants.put(parts[0].substring(1), parts[1]);
            } else {
                columns.put(parts[0], parts[1]);
            }
        }
        var file = DATA.resolve(path);
        if (columns.remove(REST) != null) {
            for (var name : Files.readAllLines(file).getFirst().split(",", -1)) {
                columns.putIfAbsent(name, "ignore");
            }
        }
        return new RealFile(Files.isDirectory(file) ? packed(file, folder) : file, columns, constants);
    }

    private static Path packed(Path tree, Path folder) throws IOException {
        var archive = folder.resolve(tree.getFileName() + ".zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(archive));
                var files = Files.walk(tree)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(new ZipEntry(tree.relativize(file).toString()));
                Files.copy(file, zip);
            }
        }
        return archive;
    }

    /** Hands on every row as the clerk means it. */
    void read(java.util.function.Consumer<ReadRow> rows) throws IOException {
        var name = file.getFileName().toString();
        FileFormat.recognised(name, file).orElseThrow().read(file, name, choices(), new FindingsSink() {
            @Override
            public boolean row(ReadRow row) {
                rows.accept(row);
                return true;
            }

            @Override
            public boolean problem(Problem problem) {
                return true;
            }
        });
    }

    private Choices choices() {
        var named = new LinkedHashMap<>(columns);
        var mark = named.remove(MARK);
        var choices = mark == null ? Choices.none() : Choices.none().decimalMark(mark.charAt(0));
        for (var column : named.entrySet()) {
            choices = choices.column(column.getKey(), column.getValue());
        }
        return choices;
    }

    /** What is sent beside it. */
    String matching(Map<String, Map<String, String>> codes) {
        var named = new TreeMap<>(columns);
        var mark = named.remove(MARK);
        var matching =
                new LinkedHashMap<String, Object>(Map.of("columns", named, "constants", constants, "codes", codes));
        if (mark != null) {
            matching.put("decimalMark", mark);
        }
        return JsonMapper.shared().writeValueAsString(matching);
    }
}
