package org.waymark.ui.workspace.part;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.waymark.ui.words.Wording;

/** Fields as every form of the workspace has them. */
public final class Forms {

    private Forms() {}

    /** Columns that fold on narrow screens. */
    public static FormLayout layout() {
        var layout = new FormLayout();
        layout.setAutoResponsive(true);
        layout.setAutoRows(true);
        layout.setExpandColumns(true);
        layout.setExpandFields(true);
        layout.setMaxColumns(2);
        return layout;
    }

    /** A line of text in one language, with its direction. */
    public static TextField line(String label, Wording language) {
        var field = new TextField(label);
        speak(field.getElement(), language);
        return field;
    }

    public static TextArea text(String label) {
        var field = new TextArea(label);
        field.setMinRows(3);
        field.getElement().setAttribute("dir", "auto");
        return field;
    }

    /** A code such as a period, which reads from left to right in every language. */
    public static TextField code(String label) {
        var field = new TextField(label);
        field.addClassName("code");
        return field;
    }

    private static void speak(com.vaadin.flow.dom.Element field, Wording language) {
        field.setAttribute("lang", language.language()).setAttribute("dir", language.direction());
    }
}
