package org.waymark.ui.figure;

/** The sign of a status: a shape of its own, so that colour is never needed to tell two apart. */
public final class StatusMark {

    private StatusMark() {}

    /** The bare sign, hidden from screen readers; a word must stand beside it, as {@link StatusPill} does. */
    public static Markup of(Status status) {
        var xml = new Xml();
        draw(xml, status);
        return xml.markup();
    }

    static void draw(Xml xml, Status status) {
        xml.open(
                "svg",
                "class",
                "mark " + status.style(),
                "viewBox",
                "0 0 16 16",
                "width",
                "16",
                "height",
                "16",
                "aria-hidden",
                "true");
        shape(xml, status);
        xml.close();
    }

    /** The sign within a drawing, its upper left corner at a place. */
    static void draw(Xml xml, Status status, double x, double y) {
        xml.open(
                "svg",
                "class",
                "mark " + status.style(),
                "viewBox",
                "0 0 16 16",
                "x",
                Ink.number(x),
                "y",
                Ink.number(y),
                "width",
                "14",
                "height",
                "14");
        shape(xml, status);
        xml.close();
    }

    private static void shape(Xml xml, Status status) {
        switch (status) {
            case ACHIEVED -> {
                xml.leaf("circle", "class", "full", "cx", "8", "cy", "8", "r", "7");
                xml.leaf("path", "class", "cut", "d", "M4.6 8.3 7 10.7 11.4 5.6");
            }
            case ON_TRACK -> xml.leaf("path", "class", "stroke heavy", "d", "M2.4 8.6 6.2 12.4 13.6 3.8");
            case AT_RISK -> {
                xml.leaf("path", "class", "stroke", "d", "M8 2.2 14.6 13.8H1.4Z");
                xml.leaf("path", "class", "stroke", "d", "M8 6.4V9.8M8 11.6V12");
            }
            case OFF_TRACK -> {
                xml.leaf("path", "class", "full", "d", "M5.1 1H10.9L15 5.1V10.9L10.9 15H5.1L1 10.9V5.1Z");
                xml.leaf("path", "class", "cut", "d", "M5.4 5.4 10.6 10.6M10.6 5.4 5.4 10.6");
            }
            case NO_DATA -> xml.leaf("circle", "class", "stroke dashed", "cx", "8", "cy", "8", "r", "6");
            case NOT_ASSESSED -> {
                xml.leaf("circle", "class", "stroke", "cx", "8", "cy", "8", "r", "6.2");
                xml.leaf("path", "class", "stroke", "d", "M5 8H11");
            }
        }
    }
}
