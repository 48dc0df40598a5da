package org.waymark.ui.workspace.feedback;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** Somebody's own words, in their language and direction. */
@Tag("blockquote")
final class Quoted extends HtmlContainer {

    private Quoted(String words, String language) {
        setText(words);
        getElement().setAttribute("lang", language).setAttribute("dir", "auto");
    }

    static Quoted of(String words, String language) {
        return new Quoted(words, language);
    }
}
