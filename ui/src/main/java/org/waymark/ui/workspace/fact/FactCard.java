package org.waymark.ui.workspace.fact;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.waymark.query.fact.FactPage;
import org.waymark.query.history.Topic;
import org.waymark.ui.fact.Facts;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.history.HistoryNavigation;
import org.waymark.ui.workspace.part.OutLink;

/** One fact as it is told, with its sources. */
final class FactCard extends Article {

    FactCard(Seat seat, Names names, Facts facts, FactAsk ask, FactPage page) {
        addClassName("card");
        var content = page.content();
        var kind = new Span(seat.text("workspace.fact-kind." + Names.word(content.kind())));
        kind.addClassName("tag");
        var head = new Div(new H2(names.of(content.title())), kind);
        head.addClassName("card-head");
        add(head);
        var day = content.day();
        if (day != null) {
            add(new Paragraph(seat.wording().date(day)));
        }
        var text = content.text();
        if (text != null) {
            add(new Paragraph(names.of(text)));
        }
        facts.story(page).ifPresent(words -> {
            var told = new Paragraph(words);
            told.getElement().setAttribute("dir", "auto");
            add(told);
        });
        content.sources().forEach(source -> add(new Paragraph(new OutLink(source))));
        add(HistoryNavigation.to(seat, Topic.of(Topic.Kind.FACT, page.fact().value()), names.of(content.title())));
        var acts = new Div(
                new Button(
                        seat.text("workspace.facts.correct"),
                        _ -> ask.correct(page).open()),
                new Button(
                        seat.text("workspace.facts.withdraw"),
                        _ -> ask.withdraw(page).open()));
        acts.addClassName("acts");
        add(acts);
    }
}
