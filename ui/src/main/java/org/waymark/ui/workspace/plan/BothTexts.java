package org.waymark.ui.workspace.plan;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import org.waymark.ui.workspace.Seat;

/** What somebody else wrote meanwhile beside what one has typed, field by field. Nothing typed is touched by it. */
final class BothTexts extends Div {

    private final Seat seat;

    /** @param take puts theirs into the fields */
    BothTexts(Seat seat, Map<String, String> theirs, Map<String, String> mine, Runnable take) {
        this.seat = seat;
        addClassName("both-texts");
        theirs.forEach((label, text) -> {
            var own = mine.getOrDefault(label, "");
            if (!text.equals(own)) {
                var sides = new Div(side("workspace.plan.theirs", text), side("workspace.plan.mine", own));
                sides.addClassName("sides");
                add(new H3(label), sides);
            }
        });
        add(new Button(seat.text("workspace.plan.take-theirs"), click -> take.run()));
    }

    private Div side(String key, String text) {
        var head = new Span(seat.text(key));
        head.addClassName("muted");
        var said = new Paragraph(text.isEmpty() ? "–" : text);
        said.getElement().setAttribute("dir", "auto");
        return new Div(head, said);
    }
}
