package org.waymark.ui.workspace.quality;

import com.vaadin.flow.component.html.Span;
import org.waymark.query.quality.QualityState;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;

/** A state as it is drawn: a shape of its own, and a word. */
final class StateMark extends Span {

    StateMark(Seat seat, QualityState state) {
        this(state, word(seat, state));
    }

    StateMark(QualityState state, String words) {
        var shape = new Span(shape(state));
        shape.addClassName("mark");
        shape.getElement().setAttribute("aria-hidden", "true");
        addClassNames("quality", "quality-" + Names.word(state));
        add(shape, new Span(words));
    }

    static String word(Seat seat, QualityState state) {
        return seat.text("workspace.quality.state." + Names.word(state));
    }

    private static String shape(QualityState state) {
        return switch (state) {
            case MISSING -> "○";
            case UNUSUAL -> "▲";
            case INCOMPLETE -> "◔";
            case LATE -> "◆";
            case WITHHELD -> "▦";
            case BROKEN -> "‖";
            case REVISED -> "↻";
            case CONFIRMED -> "△";
            case IN_TIME -> "✓";
            case NOT_DUE -> "·";
            case PUT_OFF -> "»";
        };
    }
}
