package org.waymark.ui.figure;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** Writes well-formed XML that is also valid HTML: every text and attribute is escaped, every element closed. */
final class Xml {

    private static final Pattern ALONE = Pattern.compile("\\u2066([0-9.,]+)\\u2069");

    private final StringBuilder out = new StringBuilder(4096);
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element with attributes given as name, value, name, value. */
    Xml open(String element, String... attributes) {
        tag(element, attributes).append('>');
        open.push(element);
        return this;
    }

    Xml close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element without content. */
    Xml leaf(String element, String... attributes) {
        tag(element, attributes).append("/>");
        return this;
    }

    /**
     * An element of nothing but text. A number alone there turns nothing round, so its marks of direction are left out.
     */
    Xml element(String element, String text, String... attributes) {
        return open(element, attributes).text(alone(text)).close();
    }

    static String alone(String text) {
        var number = ALONE.matcher(text);
        return number.matches() ? number.group(1) : text;
    }

    Xml text(String text) {
        text.codePoints().filter(Xml::allowed).forEach(this::escape);
        return this;
    }

    /** Takes in markup made by this package. */
    Xml content(Markup markup) {
        out.append(markup);
        return this;
    }

    Markup markup() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("Still open: " + open);
        }
        return new Markup(out.toString());
    }

    private StringBuilder tag(String element, String... attributes) {
        out.append('<').append(element);
        for (var i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            text(attributes[i + 1]);
            out.append('"');
        }
        return out;
    }

    private void escape(int character) {
        switch (character) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            default -> out.appendCodePoint(character);
        }
    }

    /** Everything but control characters, halves of characters and non-characters. */
    private static boolean allowed(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c == '\t' || c == '\n';
            case Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
