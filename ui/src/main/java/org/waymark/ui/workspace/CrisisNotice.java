package org.waymark.ui.workspace;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.waymark.query.crisis.CrisisPage;
import org.waymark.query.crisis.FindCrises;

/** Says on every screen which crises are on, until when, and where to read what holds. */
final class CrisisNotice extends Aside {

    private final Seat seat;
    private List<CrisisPage> shown = List.of();

    CrisisNotice(Seat seat, Live live) {
        this.seat = seat;
        addClassName("crisis-now");
        getElement().setAttribute("aria-label", seat.text("workspace.crisis.notice"));
        show();
        live.follow(this, this::show);
    }

    private void show() {
        var on = seat.list(new FindCrises(null), CrisisPage.class).stream()
                .filter(crisis -> crisis.isOn(seat.today()))
                .toList();
        setVisible(!on.isEmpty());
        if (!on.equals(shown)) {
            shown = on;
            removeAll();
            on.forEach(crisis -> add(line(crisis)));
        }
    }

    private Paragraph line(CrisisPage crisis) {
        var wording = seat.wording();
        var why = new Span(crisis.reason().in(wording.language()) + " ");
        why.addClassName("why");
        var line = new Paragraph(new Text(seat.text("workspace.crisis.now", wording.date(crisis.last())) + " "), why);
        var more = new Anchor(
                "/" + wording.language() + "/crises/" + crisis.crisis().value(),
                seat.text("workspace.crisis.now-more"));
        more.setRouterIgnore(true);
        line.add(more);
        return line;
    }
}
