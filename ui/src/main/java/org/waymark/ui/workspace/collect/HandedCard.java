package org.waymark.ui.workspace.collect;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.waymark.query.feedback.Voice;
import org.waymark.query.theme.FindTheme;
import org.waymark.query.theme.ThemePage;
import org.waymark.ui.Voices;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;

/** A voice that was handed on: how far it has come, what was decided, and how to tell whoever spoke. */
final class HandedCard extends Article {

    HandedCard(Seat seat, Names names, Voices voices, Voice voice) {
        addClassName("card");
        var place = voice.about().place();
        add(new Paragraph(seat.text(
                "workspace.inbox.from",
                seat.text("workspace.perspective." + Names.word(voice.perspective())),
                place == null ? seat.text("workspace.about.general") : names.of(place),
                seat.wording().date(voice.given()),
                seat.text("workspace.stage." + Names.word(voice.stage())))));
        var theme = voice.theme();
        if (theme != null) {
            seat.find(new FindTheme(theme), ThemePage.class).ifPresent(page -> answered(seat, names, page));
        }
        if (voice.origin().circumstances().contact() != null) {
            var hidden = new Div();
            hidden.add(new Button(seat.text("workspace.collect.reach"), _ -> {
                hidden.removeAll();
                hidden.add(new Paragraph(voices.contact(voice, seat.account())
                        .map(seat.wording()::isolate)
                        .orElse(seat.text("workspace.inbox.erased"))));
            }));
            add(hidden);
        }
    }

    private void answered(Seat seat, Names names, ThemePage page) {
        add(new Paragraph(seat.text("workspace.collect.heard-in", names.of(page.title()))));
        var decided = page.decided();
        if (decided != null) {
            add(new Paragraph(seat.text(
                    "workspace.themes.decided",
                    names.of(decided.reasons()),
                    seat.wording().date(decided.on()))));
        }
        var closed = page.closed();
        if (closed != null) {
            add(new Paragraph(seat.text("workspace.heard.did", names.of(closed.statement()))));
        }
    }
}
