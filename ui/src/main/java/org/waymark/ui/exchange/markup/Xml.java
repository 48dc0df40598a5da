package org.waymark.ui.exchange.markup;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.waymark.ui.exchange.Findings;
import org.waymark.ui.exchange.ProblemReason;
import org.waymark.ui.exchange.Source;
import org.waymark.ui.exchange.TextSource;
import org.waymark.ui.exchange.Unreadable;

/**
 * An XML file as a stream of elements. A document type is refused, so there are no entities to expand; nothing outside
 * the file is ever opened, whatever address it names.
 */
public final class Xml {

    private static final int DEEPEST = 100;
    private static final XMLInputFactory FACTORY = factory();
    private static final int DECLARATION = 200;
    private static final Pattern ENCODING = Pattern.compile("^<\\?xml[^>]*encoding=[\"']([A-Za-z0-9._-]+)[\"']");

    /** Takes the elements of a file, in its order. */
    public interface Elements {

        void begins(Element element) throws Unreadable;

        void ends(String name, String text, int line) throws Unreadable;

        /** Whether nothing more is wanted. */
        default boolean done() {
            return false;
        }
    }

    /** The beginning of an element. */
    public record Element(String name, int line, XMLStreamReader at) {

        /** An attribute, or null. */
        public @Nullable String attribute(String name) {
            return at.getAttributeValue(null, name);
        }

        /** An attribute, or the text given. */
        public String attribute(String name, String otherwise) {
            var value = attribute(name);
            return value == null ? otherwise : value;
        }
    }

    private Xml() {}

    /** Tells all elements; the text of an element is what stands directly before its end. */
    public static void read(Source source, Findings findings, Elements elements) throws IOException, Unreadable {
        try {
            read(declared(source), elements);
        } catch (Unreadable e) {
            findings.add(e);
        }
    }

    /** The same of a text, which is closed. */
    public static void read(Reader content, Elements elements) throws IOException, Unreadable {
        try (var text = new TagText(content)) {
            var xml = FACTORY.createXMLStreamReader(text);
            try {
                read(xml, elements);
            } catch (XMLStreamException e) {
                throw broken(e, line(xml));
            }
        } catch (XMLStreamException e) {
            throw broken(e, 1);
        }
    }

    private static Unreadable broken(XMLStreamException e, int line) throws IOException {
        if (e.getNestedException() instanceof IOException unread) {
            throw unread;
        }
        return new Unreadable(line, "", "", ProblemReason.BROKEN_XML);
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing outside the file is read");
        });
        return factory;
    }

    private static void read(XMLStreamReader xml, Elements elements) throws XMLStreamException, Unreadable {
        var depth = 0;
        var text = new StringBuilder();
        while (xml.hasNext() && !elements.done()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth >= DEEPEST) {
                        throw new Unreadable(line(xml), "", "", ProblemReason.TOO_DEEP);
                    }
                    text.setLength(0);
                    elements.begins(new Element(xml.getLocalName(), line(xml), xml));
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    elements.ends(xml.getLocalName(), text.toString(), line(xml));
                    text.setLength(0);
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new Unreadable(line(xml), "", "", ProblemReason.DOCUMENT_TYPE);
                default -> {}
            }
        }
    }

    private static int line(XMLStreamReader xml) {
        return Math.max(1, xml.getLocation().getLineNumber());
    }

    /** In the encoding chosen, else the one the file declares. */
    private static BufferedReader declared(Source source) throws IOException, Unreadable {
        var chosen = source.choices().charset();
        if (chosen == null) {
            try (var bytes = source.bytes()) {
                var start = new String(bytes.readNBytes(DECLARATION), ISO_8859_1);
                var encoding = ENCODING.matcher(start);
                if (encoding.find()) {
                    return new BufferedReader(source.with(source.choices().charset(known(encoding.group(1))))
                            .text());
                }
            }
        }
        return new BufferedReader(source.text());
    }

    private static String known(String declared) {
        return TextSource.encodings().stream()
                .filter(declared::equalsIgnoreCase)
                .findFirst()
                .orElse(declared);
    }
}
