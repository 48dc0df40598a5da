package org.waymark.ui.workspace.standing;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.ZoneOffset;
import org.waymark.query.standing.Explained;
import org.waymark.query.standing.Flagged;
import org.waymark.query.standing.Flagged.Stretch;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;

/** One divergence: since when, how far, and what each side said about it. */
final class DivergenceCard extends Article {

    private final Seat seat;
    private final Names names;

    DivergenceCard(Seat seat, Names names, Flagged flagged) {
        this.seat = seat;
        this.names = names;
        addClassName("card");
        var id = flagged.divergence();
        add(new H3(seat.text(
                "workspace.standings.flag",
                names.of(id.place()),
                seat.wording().upright(id.period().code()))));
        add(new Paragraph(seat.text("workspace.standings.state." + state(flagged))));
        flagged.stretches().forEach(stretch -> add(new Paragraph(when(stretch))));
        flagged.sides().stream()
                .filter(side ->
                        flagged.said().stream().noneMatch(one -> one.side().equals(side)))
                .map(side -> new Paragraph(seat.text("workspace.standings.silent", names.of(side))))
                .forEach(this::add);
        flagged.said().forEach(one -> add(said(one)));
    }

    private static String state(Flagged flagged) {
        if (!flagged.isOpen()) {
            return "closed";
        }
        return flagged.isExplained() ? "explained" : "open";
    }

    private String when(Stretch stretch) {
        var until = stretch.until();
        var apart = seat.wording().number(stretch.apart());
        return until == null
                ? seat.text("workspace.standings.since", day(stretch.from()), apart)
                : seat.text("workspace.standings.from-until", day(stretch.from()), day(until), apart);
    }

    private Paragraph said(Explained one) {
        var told =
                new Paragraph(seat.text("workspace.standings.said", names.of(one.side()), day(one.at()), one.words()));
        told.getElement().setAttribute("dir", "auto");
        return told;
    }

    private String day(Instant at) {
        return seat.wording().date(at.atZone(ZoneOffset.UTC).toLocalDate());
    }
}
