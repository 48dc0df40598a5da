package org.waymark.ui.figure;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/** Finished, escaped markup. Only this package makes it, so whatever holds one may be written to a page as it is. */
public final class Markup implements Content {

    private final String markup;

    Markup(String markup) {
        this.markup = markup;
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(markup);
    }

    @Override
    public String toString() {
        return markup;
    }
}
