package org.waymark.ui.workspace.standing;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Paragraph;
import org.waymark.query.standing.AccessPage;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;

/** One attempt of a monitor to look for itself. */
final class AccessCard extends Article {

    AccessCard(Seat seat, Names names, AccessPage page) {
        addClassName("card");
        var visit = page.visit();
        var by = visit.organisation();
        var where = by == null
                ? names.of(visit.place())
                : seat.text("workspace.comma-two", names.of(by), names.of(visit.place()));
        var told = new Paragraph(seat.text(
                "workspace.access." + Names.word(visit.outcome()),
                seat.wording().date(visit.day()),
                names.of(visit.monitor()),
                where,
                visit.reason()));
        told.getElement().setAttribute("dir", "auto");
        add(told);
        if (visit.indicator() != null) {
            add(new Paragraph(seat.text("workspace.access.about", names.of(visit.indicator()))));
        }
        if (page.takenBack() != null) {
            add(new Paragraph(seat.text("workspace.access.taken-back", page.takenBack())));
        }
    }
}
