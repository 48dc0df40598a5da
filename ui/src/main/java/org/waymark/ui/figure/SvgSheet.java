package org.waymark.ui.figure;

import org.waymark.ui.words.Wording;

/** The sheet a drawing is on, which says what it shows to those who do not see it. */
final class SvgSheet {

    private SvgSheet() {}

    /** Opens a sheet that says its title and description to those who do not see it. */
    static void open(
            Xml xml,
            String name,
            String style,
            double width,
            double height,
            String title,
            String description,
            Wording wording) {
        xml.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "fig " + style,
                "viewBox",
                "0 0 " + Ink.number(width) + " " + Ink.number(height),
                "role",
                "img",
                "aria-labelledby",
                name + "-title " + name + "-desc",
                "direction",
                wording.direction(),
                "lang",
                wording.language());
        xml.element("title", title, "id", name + "-title");
        xml.element("desc", description, "id", name + "-desc");
    }
}
