package org.waymark.ui.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waymark.ui.exchange.archive.Archive;
import org.waymark.ui.exchange.opensdg.OpenSdg;

/** Tells a form by the first signs of a file, and where these do not tell by its name. */
final class Recognising {

    private static final int SEEN = 16 * 1024;
    private static final Pattern ROOT = Pattern.compile("<(?:[A-Za-z0-9_-]+:)?([A-Za-z][A-Za-z0-9_-]*)[\\s/>]");

    private Recognising() {}

    static Optional<FileFormat> format(String name, Path file) throws IOException {
        if (Files.isDirectory(file)) {
            return Optional.of(FileFormat.OPEN_SDG);
        }
        try (var content = new BufferedInputStream(Files.newInputStream(file))) {
            var marked = TextSource.marked(content);
            var charset = marked == null ? StandardCharsets.UTF_8 : Charset.forName(marked);
            var bytes = content.readNBytes(SEEN);
            if (bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K') {
                return archive(file, name);
            }
            if (bytes.length > 3 && bytes[0] == (byte) 0xD0 && bytes[1] == (byte) 0xCF) {
                return Optional.of(FileFormat.XLSX);
            }
            return text(new String(bytes, charset).replace("\uFEFF", "").stripLeading(), name);
        }
    }

    private static Optional<FileFormat> archive(Path file, String name) throws IOException {
        try (var archive = Archive.of(file)) {
            return archive.names().contains("xl/workbook.xml")
                    ? Optional.of(FileFormat.XLSX)
                    : archive.names().stream()
                                    .anyMatch(it -> OpenSdg.indicator(it).isPresent())
                            ? Optional.of(FileFormat.OPEN_SDG)
                            : Optional.empty();
        } catch (Unreadable refusedWhenRead) {
            return Optional.of(name.toLowerCase(Locale.ROOT).endsWith(".zip") ? FileFormat.OPEN_SDG : FileFormat.XLSX);
        }
    }

    private static Optional<FileFormat> text(String start, String name) {
        if (start.isEmpty() || start.indexOf(0) >= 0) {
            return Optional.empty();
        }
        return switch (start.charAt(0)) {
            case '<' -> xml(start);
            case '{' -> json(start);
            default -> table(start.lines().findFirst().orElse(""), name);
        };
    }

    private static Optional<FileFormat> xml(String start) {
        var root = ROOT.matcher(start.replaceAll("(?s)<!--.*?-->|<\\?.*?\\?>", ""));
        return !root.find()
                ? Optional.empty()
                : switch (root.group(1)) {
                    case "dataValueSet" -> Optional.of(FileFormat.DHIS2_XML);
                    case "adx" -> Optional.of(FileFormat.ADX);
                    case "iati-activities" -> Optional.of(FileFormat.IATI);
                    default -> Optional.empty();
                };
    }

    private static Optional<FileFormat> json(String start) {
        if (start.contains("\"dataValues\"")) {
            return Optional.of(FileFormat.DHIS2_JSON);
        }
        return start.contains("\"dataSets\"") || start.contains("\"structure") || start.contains("sdmx")
                ? Optional.of(FileFormat.SDMX_JSON)
                : Optional.empty();
    }

    private static Optional<FileFormat> table(String header, String name) {
        var names = header.toLowerCase(Locale.ROOT).replaceAll("[_\" ]", "");
        if (header.matches("(DATAFLOW|STRUCTURE(\\[[^]]*])?)[,;\t|].*")) {
            return Optional.of(FileFormat.SDMX_CSV);
        }
        if (header.matches("[^\t]*\\\\[^\t]*\t.*")) {
            return Optional.of(FileFormat.EUROSTAT_TSV);
        }
        if ((names.contains("cooiso,") && names.contains("coaiso,"))
                || (names.contains("countryoforigin(iso)") && names.contains("countryofasylum(iso)"))) {
            return Optional.of(FileFormat.UNHCR);
        }
        if (names.startsWith("dataelement,period,orgunit")) {
            return Optional.of(FileFormat.DHIS2_CSV);
        }
        if (OpenSdg.indicator(name).isPresent() && names.startsWith("year,")) {
            return Optional.of(FileFormat.OPEN_SDG);
        }
        return header.matches(".*[,;\t|].*") ? Optional.of(FileFormat.CSV) : Optional.empty();
    }
}
