package org.waymark.ui.figure;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A drawing read back, to ask where its labels lie. */
record Drawn(Document document) {

    record Label(String text, double left, double right, double top, double bottom) {}

    static Drawn read(String markup) {
        try {
            var builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
            builder.setErrorHandler(null);
            return new Drawn(builder.parse(new InputSource(new StringReader(markup))));
        } catch (ParserConfigurationException | SAXException | IOException malformed) {
            throw new AssertionError(markup, malformed);
        }
    }

    List<Element> elements(String name) {
        var found = new ArrayList<Element>();
        var nodes = document.getElementsByTagName(name);
        for (var i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    String text(String element) {
        return elements(element).getFirst().getTextContent();
    }

    Label sheet() {
        var box = document.getDocumentElement().getAttribute("viewBox").split(" ", -1);
        return new Label("", 0, Double.parseDouble(box[2]), 0, Double.parseDouble(box[3]));
    }

    List<Label> labels() {
        return elements("text").stream().map(this::label).toList();
    }

    private Label label(Element text) {
        var root = document.getDocumentElement();
        var paper = root.getAttribute("class").contains("wide") ? Paper.WIDE : Paper.NARROW;
        var size = text.getAttribute("class").startsWith("label") ? paper.labelSize() : paper.axisSize();
        var x = Double.parseDouble(text.getAttribute("x"));
        var y = Double.parseDouble(text.getAttribute("y"));
        var width = Ink.width(text.getTextContent(), size);
        var holder = text.hasAttribute("text-anchor") ? text : (Element) text.getParentNode();
        var anchor = holder.getAttribute("text-anchor");
        var holdsLeft = anchor.equals(root.getAttribute("direction").equals("rtl") ? "end" : "start");
        var left = anchor.equals("middle") ? x - width / 2 : holdsLeft ? x : x - width;
        return new Label(text.getTextContent(), left, left + width, y - size, y + size * 0.25);
    }
}
