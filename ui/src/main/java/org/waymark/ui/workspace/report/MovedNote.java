package org.waymark.ui.workspace.report;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Says that something moved elsewhere, and offers to show it. */
final class MovedNote extends Div {

    private final EntryWords words;
    private final Runnable again;

    MovedNote(EntryWords words, Runnable again) {
        this.words = words;
        this.again = again;
        getElement().setAttribute("role", "status");
    }

    boolean isSaid() {
        return getComponentCount() > 0;
    }

    void say() {
        addClassNames("card", "entry-moved");
        add(new Paragraph(words.say("moved")), new Button(words.say("moved-show"), click -> again.run()));
    }
}
