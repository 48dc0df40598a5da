package org.waymark.ui.workspace.feedback;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;

/** Blacks out what is selected in a text. The bar has one length, so that it tells nothing about what was there. */
final class BlackOut extends Button {

    static final String BAR = "█████";

    private static final String SELECTION =
            "const text = this.inputElement; return text.selectionStart + ' ' + text.selectionEnd;";

    BlackOut(String label, TextArea text, Runnable nothingSelected) {
        super(label);
        addClickListener(_ -> text.getElement().executeJs(SELECTION).then(String.class, selected -> {
            var ends = selected.split(" ", 2);
            var from = Integer.parseInt(ends[0]);
            var to = Math.min(Integer.parseInt(ends[1]), text.getValue().length());
            if (from < to) {
                text.setValue(without(text.getValue(), from, to));
            } else {
                nothingSelected.run();
            }
        }));
    }

    /** The words with a bar in place of a stretch of them. */
    static String without(String words, int from, int to) {
        return words.substring(0, from) + BAR + words.substring(to);
    }
}
