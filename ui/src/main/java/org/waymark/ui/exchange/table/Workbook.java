package org.waymark.ui.exchange.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.ui.exchange.ProblemReason;
import org.waymark.ui.exchange.Source;
import org.waymark.ui.exchange.Unreadable;
import org.waymark.ui.exchange.archive.Archive;
import org.waymark.ui.exchange.markup.Xml;

/**
 * A spreadsheet file opened for reading. One that is locked, from before 2007, refers to other files or carries macros
 * is refused; nothing in it is ever calculated.
 */
final class Workbook implements Closeable {

    private static final String MAIN = "xl/workbook.xml";
    private static final String LINKS = "xl/_rels/workbook.xml.rels";

    private final Archive archive;
    private final Map<String, String> sheets = new LinkedHashMap<>();
    private final Map<String, String> targets = new HashMap<>();

    private Workbook(Archive archive) {
        this.archive = archive;
    }

    static Workbook of(Source source) throws IOException, Unreadable {
        if (!Archive.is(source.file())) {
            throw new Unreadable(locked(source) ? ProblemReason.OLD_OR_LOCKED_WORKBOOK : ProblemReason.UNKNOWN_FORMAT);
        }
        var workbook = new Workbook(Archive.of(source.file()));
        try {
            workbook.open();
            return workbook;
        } catch (Unreadable | IOException e) {
            workbook.close();
            throw e;
        }
    }

    private static boolean locked(Source source) throws IOException {
        try (var content = Files.newInputStream(source.file())) {
            var start = content.readNBytes(4);
            return start.length == 4 && start[0] == (byte) 0xD0 && start[1] == (byte) 0xCF && start[2] == 0x11;
        }
    }

    private void open() throws IOException, Unreadable {
        if (!archive.names().contains(MAIN)) {
            throw new Unreadable(ProblemReason.UNKNOWN_FORMAT);
        }
        for (var part : archive.names()) {
            if (part.startsWith("xl/externalLinks/")
                    || (part.endsWith(".bin") && part.contains("vba"))
                    || part.startsWith("xl/embeddings/")
                    || part.equals("xl/connections.xml")) {
                throw new Unreadable(0, "", part, ProblemReason.LIVE_WORKBOOK);
            }
        }
        Xml.read(part(LINKS), new Each(element -> {
            if (element.name().equals("Relationship")) {
                targets.put(element.attribute("Id", ""), element.attribute("Target", ""));
            }
        }));
        Xml.read(part(MAIN), new Each(element -> {
            if (element.name().equals("sheet")
                    && element.attribute("state", "visible").equals("visible")) {
                sheets.put(element.attribute("name", ""), relation(element));
            }
        }));
        if (sheets.isEmpty()) {
            throw new Unreadable(ProblemReason.NO_ROWS);
        }
    }

    private static String relation(Xml.Element element) {
        for (var i = 0; i < element.at().getAttributeCount(); i++) {
            if (element.at().getAttributeLocalName(i).equals("id")) {
                return element.at().getAttributeValue(i);
            }
        }
        return "";
    }

    /** Names of the sheets that show, in their order. */
    Iterable<String> sheets() {
        return sheets.keySet();
    }

    SharedStrings strings() throws IOException, Unreadable {
        return has("xl/sharedStrings.xml") ? SharedStrings.of(part("xl/sharedStrings.xml")) : SharedStrings.none();
    }

    DateStyles dates() throws IOException, Unreadable {
        return has("xl/styles.xml") ? DateStyles.of(part("xl/styles.xml")) : DateStyles.none();
    }

    Reader sheet(String name) throws IOException, Unreadable {
        var target = targets.getOrDefault(sheets.getOrDefault(name, ""), "");
        return part(target.startsWith("/") ? target.substring(1) : "xl/" + target);
    }

    private boolean has(String name) {
        return archive.names().contains(name);
    }

    private Reader part(String name) throws IOException, Unreadable {
        return new InputStreamReader(archive.open(name), UTF_8.newDecoder());
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }

    /** What to do at the beginning of every element. */
    interface Beginning {
        void begins(Xml.Element element) throws Unreadable;
    }

    record Each(Beginning beginning) implements Xml.Elements {

        @Override
        public void begins(Xml.Element element) throws Unreadable {
            beginning.begins(element);
        }

        @Override
        public void ends(String name, String text, int line) {}
    }
}
