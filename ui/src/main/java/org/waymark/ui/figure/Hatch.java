package org.waymark.ui.figure;

/** The slanted lines that stand for what is not known. */
final class Hatch {

    private Hatch() {}

    static void define(Xml xml, String id) {
        xml.open("defs")
                .open(
                        "pattern",
                        "id",
                        id,
                        "width",
                        "6",
                        "height",
                        "6",
                        "patternUnits",
                        "userSpaceOnUse",
                        "patternTransform",
                        "rotate(45)")
                .leaf("line", "class", "hatch", "x1", "0", "y1", "0", "x2", "0", "y2", "6")
                .close()
                .close();
    }
}
