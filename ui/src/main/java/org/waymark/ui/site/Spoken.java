package org.waymark.ui.site;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.escape.Escape;

/** Somebody's words in their own language and direction. */
record Spoken(String text, String language, String readers) implements Content {

    @Override
    public void writeTo(TemplateOutput output) {
        if (language.equals(readers)) {
            Escape.htmlContent(text, output);
            return;
        }
        output.writeContent("<bdi lang=\"");
        Escape.htmlAttribute(language, output);
        output.writeContent("\">");
        Escape.htmlContent(text, output);
        output.writeContent("</bdi>");
    }
}
