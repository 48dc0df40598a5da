package org.waymark.ui.workspace.dashboard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.waymark.command.Role;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.theme.FindThemes;
import org.waymark.query.theme.FindYouSaid;
import org.waymark.query.theme.ThemePage;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;

/** What feedback says and what became of it: each theme with its voices, its decision and its result. */
final class Heard {

    private final Seat seat;
    private final Names names;

    Heard(Seat seat, Names names) {
        this.seat = seat;
        this.names = names;
    }

    List<ThemePage> ask(StrategyId strategy) {
        var all = List.of(Role.PLANNER, Role.MODERATOR, Role.MONITOR, Role.PARTNER).stream()
                .anyMatch(seat::is);
        return seat.list(all ? new FindThemes(strategy) : new FindYouSaid(strategy), ThemePage.class);
    }

    List<Component> of(List<ThemePage> themes) {
        var drawn = new ArrayList<Component>();
        drawn.add(new H2(seat.text("workspace.heard.title")));
        drawn.add(new Paragraph(sentence(themes)));
        var cards = new Div(themes.stream().map(this::card).toArray(Component[]::new));
        cards.addClassName("cards");
        drawn.add(cards);
        return drawn;
    }

    private String sentence(List<ThemePage> themes) {
        var voices = themes.stream().mapToInt(theme -> theme.voices().size()).sum();
        var decided = themes.stream().filter(theme -> theme.decided() != null).count();
        var closed = themes.stream().filter(theme -> theme.closed() != null).count();
        return themes.isEmpty()
                ? seat.text("workspace.heard.none")
                : seat.text("workspace.heard.sentence", voices, themes.size(), decided, closed);
    }

    private Component card(ThemePage theme) {
        var state = new Span(state(theme));
        state.addClassName("tag");
        var head = new Div(new H3(names.of(theme.title())), state);
        head.addClassName("card-head");
        var card = new Article(
                head,
                new Paragraph(seat.text("workspace.heard.voices", theme.voices().size())));
        card.addClassName("card");
        var decided = theme.decided();
        if (decided != null) {
            card.add(new Paragraph(names.of(decided.reasons())));
        }
        var closed = theme.closed();
        if (closed != null) {
            var did = new Paragraph(seat.text("workspace.heard.did", names.of(closed.statement())));
            did.addClassName("did");
            card.add(did);
        } else if (decided != null && decided.due() != null) {
            card.add(new Paragraph(
                    seat.text("workspace.heard.due", seat.wording().date(decided.due()))));
        }
        return card;
    }

    private String state(ThemePage theme) {
        var decided = theme.decided();
        return theme.closed() != null
                ? seat.text("workspace.heard.closed")
                : decided == null
                        ? seat.text("workspace.heard.open")
                        : seat.text("workspace.decision." + Names.word(decided.decision()));
    }
}
