package org.waymark.ui.figure;

import java.util.Locale;

/** Writes labels and lines; knows about how wide words are and on which side they hang in either direction. */
final class Ink {

    /** Where the given x lies in a label as seen on the paper, whatever its direction. */
    enum Hold {
        LEFT,
        MIDDLE,
        RIGHT
    }

    static final double AXIS = 13;
    static final double LABEL = 14.5;

    private final Xml xml;
    private final boolean rightToLeft;

    Ink(Xml xml, boolean rightToLeft) {
        this.xml = xml;
        this.rightToLeft = rightToLeft;
    }

    void label(double x, double y, Hold hold, String style, String text) {
        xml.element("text", text, "class", style, "x", number(x), "y", number(y), "text-anchor", anchor(hold));
    }

    /** Opens a group of words that look and hold alike; each is written by {@link #word}. */
    void words(Hold hold, String style) {
        xml.open("g", "class", style, "text-anchor", anchor(hold));
    }

    void word(double x, double y, String text) {
        xml.element("text", text, "x", number(x), "y", number(y));
    }

    void line(String style, double x1, double y1, double x2, double y2) {
        var end = x1 == x2 ? "V" + number(y2) : y1 == y2 ? "H" + number(x2) : "L" + number(x2) + " " + number(y2);
        path(style, "M" + number(x1) + " " + number(y1) + end);
    }

    void path(String style, String path) {
        xml.leaf("path", "class", style, "d", path);
    }

    private String anchor(Hold hold) {
        return switch (hold) {
            case MIDDLE -> "middle";
            case LEFT -> rightToLeft ? "end" : "start";
            case RIGHT -> rightToLeft ? "start" : "end";
        };
    }

    /** An upper estimate of a label's width at a size, in the fonts of the site and their stand-ins. */
    static double width(String text, double size) {
        return text.codePoints().mapToDouble(Ink::width).sum() * size;
    }

    private static double width(int c) {
        if (Character.getType(c) == Character.FORMAT) {
            return 0;
        }
        if (c > 0x2E7F) {
            return c >= 0xFB50 && c <= 0xFEFF ? 0.62 : 1.05;
        }
        if (c >= 0x0590 && c <= 0x08FF) {
            return 0.62;
        }
        if (" .,:'ijl".indexOf(c) >= 0) {
            return 0.3;
        }
        return "%@mwMW".indexOf(c) >= 0 ? 0.92 : Character.isUpperCase(c) ? 0.7 : 0.58;
    }

    /** The label, cut with an ellipsis where it would be wider than allowed. */
    static String fit(String text, double size, double widest) {
        if (width(text, size) <= widest) {
            return text;
        }
        var kept = new StringBuilder();
        for (var c : text.codePoints().toArray()) {
            if (width(kept.toString(), size) + width(c) * size + 0.9 * size > widest) {
                break;
            }
            kept.appendCodePoint(c);
        }
        return kept.toString().strip() + "…";
    }

    /** A coordinate with one decimal at most. */
    static String number(double coordinate) {
        if (!Double.isFinite(coordinate)) {
            throw new IllegalArgumentException("Not a place on the paper: " + coordinate);
        }
        var text = String.format(Locale.ROOT, "%.1f", coordinate);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
