package org.waymark.ui.workspace.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;

/** Buttons of a row, each of which says to those who hear it what it is about. */
final class RowActs {

    private RowActs() {}

    static Component of(String what, Button... buttons) {
        for (var button : buttons) {
            button.setAriaLabel(button.getText() + ": " + what);
        }
        var acts = new Div(buttons);
        acts.addClassName("acts");
        return acts;
    }
}
