package org.waymark.ui.site;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.escape.Escape;

/** A sentence in which words between double asterisks are bold. Everything in it is escaped. */
record Emphasis(String sentence) implements Content {

    @Override
    public void writeTo(TemplateOutput output) {
        var bold = false;
        for (var part : sentence.split("\\*\\*", -1)) {
            output.writeContent(bold ? "<strong>" : "");
            Escape.htmlContent(part, output);
            output.writeContent(bold ? "</strong>" : "");
            bold = !bold;
        }
    }
}
