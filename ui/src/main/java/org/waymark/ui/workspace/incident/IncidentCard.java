package org.waymark.ui.workspace.incident;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Collection;
import org.waymark.command.Command;
import org.waymark.command.incident.IncidentCommand.HandOver;
import org.waymark.command.incident.IncidentCommand.NoteResponse;
import org.waymark.command.incident.Told;
import org.waymark.query.incident.IncidentPage;
import org.waymark.query.incident.IncidentPage.Handed;
import org.waymark.ui.Incidents;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.Banner;

/** One incident: what is told of it, who may have it, and who has it. Its words are behind a button. */
final class IncidentCard extends Article {

    private final Seat seat;
    private final Names names;
    private final Banner banner;
    private final Runnable changed;

    IncidentCard(Seat seat, Names names, Incidents incidents, IncidentPage page, Banner banner, Runnable changed) {
        this.seat = seat;
        this.names = names;
        this.banner = banner;
        this.changed = changed;
        addClassName("card");
        var told = page.told();
        add(new H2(seat.text("site.incident-kind." + told.kind().name())));
        add(new Paragraph(where(page, told)));
        if (page.withdrawn()) {
            add(new Paragraph(seat.text("workspace.incidents.withdrawn")));
            return;
        }
        add(new Paragraph(seat.text(
                "workspace.incidents.about",
                all("incident-motive", told.motives()),
                all("incident-harm", told.harms()))));
        var whyNot = told.whyNot();
        var elsewhere = seat.text("site.incident-elsewhere." + told.elsewhere().name());
        add(new Paragraph(
                whyNot == null
                        ? elsewhere
                        : seat.text(
                                "workspace.incidents.why-not",
                                elsewhere,
                                seat.text("site.incident-why-not." + whyNot.name()))));
        words(incidents, page);
        page.handed().forEach(handed -> handed(page, handed));
        page.toHandOver()
                .forEach(recipient -> act(
                        seat.text("workspace.incidents.hand-over", seat.text("site.recipient." + recipient.name())),
                        new HandOver(page.incident(), recipient, seat.me())));
        if (page.agreed().isEmpty()) {
            add(new Paragraph(seat.text("workspace.incidents.nobody")));
        }
    }

    private String where(IncidentPage page, Told told) {
        var place = told.place();
        var month = told.month();
        return seat.text(
                "workspace.incidents.where",
                place == null ? seat.text("workspace.incidents.not-said") : names.of(place),
                month == null
                        ? seat.text("workspace.incidents.not-said")
                        : seat.wording().upright(month.code()),
                seat.wording().date(page.on()),
                page.throughPartner() ? "yes" : "no");
    }

    private void words(Incidents incidents, IncidentPage page) {
        if (page.words() == null) {
            return;
        }
        var hidden = new Div();
        hidden.add(new Button(seat.text("workspace.inbox.reveal"), _ -> {
            hidden.removeAll();
            incidents.words(page, seat.me()).ifPresent(words -> {
                var quoted = new Paragraph(words);
                quoted.getElement().setAttribute("dir", "auto");
                hidden.add(quoted);
            });
        }));
        add(hidden);
    }

    private void handed(IncidentPage page, Handed handed) {
        var recipient = seat.text("site.recipient." + handed.recipient().name());
        var answered = handed.answered();
        add(new Paragraph(
                answered == null
                        ? seat.text(
                                "workspace.incidents.handed",
                                recipient,
                                seat.wording().date(handed.on()))
                        : seat.text(
                                "workspace.incidents.answered",
                                recipient,
                                seat.wording().date(handed.on()),
                                seat.wording().date(answered))));
        if (answered == null) {
            act(
                    seat.text("workspace.incidents.note", recipient),
                    new NoteResponse(page.incident(), handed.recipient(), seat.me()));
        }
    }

    private void act(String label, Command command) {
        add(new Button(label, _ -> {
            if (seat.send(banner, command)) {
                changed.run();
            }
        }));
    }

    private String all(String words, Collection<? extends Enum<?>> those) {
        return those.isEmpty()
                ? seat.text("workspace.incidents.not-said")
                : seat.wording()
                        .list(those.stream()
                                .sorted()
                                .map(one -> seat.text("site." + words + "." + one.name()))
                                .toList());
    }
}
