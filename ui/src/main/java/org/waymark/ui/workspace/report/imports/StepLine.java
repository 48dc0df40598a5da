package org.waymark.ui.workspace.report.imports;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import org.waymark.ui.workspace.Seat;

/** The five steps, and where one stands. */
final class StepLine extends OrderedList {

    static final int TEMPLATE = 0;
    static final int MATCH = 2;
    static final int LOOK = 3;
    static final int RECEIPT = 4;

    private static final List<String> STEPS = List.of("template", "upload", "match", "look", "receipt");

    StepLine(Seat seat) {
        addClassName("steps");
        getElement().setAttribute("aria-label", seat.text("workspace.import.steps"));
        STEPS.forEach(step -> add(new ListItem(seat.text("workspace.import.step." + step))));
    }

    /** Marks where one is. */
    void at(int step) {
        for (var i = 0; i < STEPS.size(); i++) {
            var element = getElement().getChild(i);
            if (i == step) {
                element.setAttribute("aria-current", "step");
            } else {
                element.removeAttribute("aria-current");
            }
        }
    }
}
