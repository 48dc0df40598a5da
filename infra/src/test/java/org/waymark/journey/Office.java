package org.waymark.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** LibreOffice Calc on this machine: opens a workbook, has values typed into its first table, and saves it again. */
final class Office {

    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final int MINUTES = 3;

    private final Path folder;

    Office(Path folder) {
        this.folder = folder;
    }

    static boolean isThere() throws InterruptedException {
        try {
            return new ProcessBuilder("soffice", "--version").start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    /** Types lines below the header, one field after the other by the name of its column, and deletes all others. */
    Path filledIn(Path workbook, List<Map<String, String>> lines) throws Exception {
        var flat = saved(workbook, "fods");
        var document = document(flat);
        var table = (Element) document.getElementsByTagNameNS(TABLE, "table").item(0);
        var rows = all(table, "table-row");
        var columns = all(rows.getFirst(), "table-cell").stream()
                .map(cell -> cell.getTextContent().strip())
                .toList();
        rows.subList(1, rows.size()).forEach(row -> row.getParentNode().removeChild(row));
        for (var line : lines) {
            var row = document.createElementNS(TABLE, "table:table-row");
            columns.forEach(column -> row.appendChild(cell(document, line.getOrDefault(column, ""))));
            table.appendChild(row);
        }
        TransformerFactory.newInstance()
                .newTransformer()
                .transform(new DOMSource(document), new StreamResult(flat.toFile()));
        return saved(flat, "xlsx");
    }

    /** What looks like a number is one, as in a cell that somebody types into. */
    private static Element cell(Document document, String typed) {
        var cell = document.createElementNS(TABLE, "table:table-cell");
        if (typed.matches("[0-9]+(\\.[0-9]+)?")) {
            cell.setAttributeNS(OFFICE, "office:value-type", "float");
            cell.setAttributeNS(OFFICE, "office:value", typed);
        } else if (!typed.isEmpty()) {
            cell.setAttributeNS(OFFICE, "office:value-type", "string");
        }
        if (!typed.isEmpty()) {
            cell.appendChild(document.createElementNS(TEXT, "text:p")).setTextContent(typed);
        }
        return cell;
    }

    private static List<Element> all(Element within, String name) {
        var found = within.getElementsByTagNameNS(TABLE, name);
        var all = new ArrayList<Element>();
        for (var i = 0; i < found.getLength(); i++) {
            all.add((Element) found.item(i));
        }
        return all;
    }

    private static Document document(Path flat) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(flat.toFile());
    }

    /** Opens a file and saves it in another form. */
    private Path saved(Path file, String ending) throws IOException, InterruptedException {
        var out = Files.createTempDirectory(folder, "office");
        var process = new ProcessBuilder(
                        "soffice",
                        "--headless",
                        "--norestore",
                        "-env:UserInstallation="
                                + folder.resolve("office-profile").toUri(),
                        "--convert-to",
                        ending,
                        "--outdir",
                        out.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        var name = file.getFileName().toString();
        var saved = out.resolve(name.substring(0, name.lastIndexOf('.') + 1) + ending);
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES) || !Files.exists(saved)) {
            throw new IOException("LibreOffice saved nothing: " + said);
        }
        return saved;
    }
}
