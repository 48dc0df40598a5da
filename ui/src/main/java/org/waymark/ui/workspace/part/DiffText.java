package org.waymark.ui.workspace.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.waymark.ui.change.Piece;
import org.waymark.ui.change.TextChange;
import org.waymark.ui.workspace.Seat;

/** A text in one language, what was taken out struck through and what was put in underlined, and both said aloud. */
public final class DiffText extends Paragraph {

    private final Seat seat;

    public DiffText(Seat seat, TextChange change) {
        this.seat = seat;
        addClassName("diff");
        getElement().setAttribute("lang", change.language()).setAttribute("dir", "auto");
        change.pieces().forEach(piece -> add(drawn(piece)));
    }

    private Component drawn(Piece piece) {
        return switch (piece.kind()) {
            case SAME -> new Text(piece.text());
            case GONE -> marked("del", "change.gone", piece);
            case NEW -> marked("ins", "change.new", piece);
        };
    }

    private Component marked(String tag, String key, Piece piece) {
        return new HtmlContainer(tag, unseen("[" + seat.text(key) + ": "), new Text(piece.text()), unseen("]"));
    }

    private Span unseen(String words) {
        var span = new Span(words);
        span.addClassName("unseen");
        span.getElement().setAttribute("lang", seat.wording().language());
        return span;
    }
}
