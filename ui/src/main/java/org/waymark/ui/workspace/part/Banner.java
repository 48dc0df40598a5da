package org.waymark.ui.workspace.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What became of an act, in words that stay until the next one: a warning is spoken at once, other news politely. */
public final class Banner extends Div {

    private final Div loud = new Div();
    private final Div calm = new Div();

    public Banner() {
        addClassName("banner");
        loud.getElement().setAttribute("role", "alert");
        calm.getElement().setAttribute("role", "status");
        loud.addClassName("banner-warning");
        calm.addClassName("banner-news");
        add(loud, calm);
    }

    /** Says what went wrong and brings it into view. */
    public void warn(String sentence, Component... more) {
        clear();
        loud.add(new Paragraph(sentence));
        loud.add(more);
        getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }

    /** Says what was done, and offers what may be done about it. */
    public void tell(String sentence, Component... acts) {
        clear();
        calm.add(new Paragraph(sentence));
        calm.add(acts);
    }

    public void clear() {
        loud.removeAll();
        calm.removeAll();
    }

    /** Whether nothing is wrong. */
    public boolean quiet() {
        return loud.getComponentCount() == 0;
    }

    /** The warning shown, or nothing. */
    public String warning() {
        return loud.getElement().getTextRecursively();
    }
}
