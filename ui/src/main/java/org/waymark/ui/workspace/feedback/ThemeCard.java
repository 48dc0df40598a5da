package org.waymark.ui.workspace.feedback;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Supplier;
import org.waymark.command.Role;
import org.waymark.query.history.Topic;
import org.waymark.query.theme.ThemePage;
import org.waymark.ui.StaffWords;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.history.HistoryNavigation;

/** One theme: its voices, the decision, the result, and what a planner may do next. */
final class ThemeCard extends Article {

    ThemeCard(
            Seat seat, Names names, StaffWords opened, Decisions decisions, Supplier<Component> plan, ThemePage page) {
        addClassName("card");
        var decided = page.decided();
        var closed = page.closed();
        var state = new Span(
                closed != null
                        ? seat.text("workspace.heard.closed")
                        : decided == null
                                ? seat.text("workspace.heard.open")
                                : seat.text("workspace.decision." + Names.word(decided.decision())));
        state.addClassName("tag");
        var head = new Div(new H2(names.of(page.title())), state);
        head.addClassName("card-head");
        add(head);
        var voices = new Div();
        page.voices()
                .forEach(quote ->
                        opened.released(quote).ifPresent(words -> voices.add(Quoted.of(words, quote.language()))));
        add(new NativeDetails(seat.text("workspace.heard.voices", page.voices().size()), voices));
        if (decided != null) {
            add(new Paragraph(seat.text(
                    "workspace.themes.decided",
                    names.of(decided.reasons()),
                    seat.wording().date(decided.on()))));
            add(new Paragraph(seat.text("workspace.themes.answered", page.heard())));
            var due = decided.due();
            if (due != null) {
                add(new Paragraph(
                        seat.text("workspace.heard.due", seat.wording().date(due))));
            }
        }
        if (page.overdue(seat.today())) {
            var late = new Span(seat.text("workspace.themes.overdue"));
            late.addClassNames("tag", "late");
            add(late);
        }
        if (closed != null) {
            add(new Paragraph(seat.text("workspace.heard.did", names.of(closed.statement()))));
        }
        add(HistoryNavigation.to(seat, Topic.of(Topic.Kind.THEME, page.theme().value()), names.of(page.title())));
        if (seat.is(Role.PLANNER) && closed == null) {
            acts(seat, decisions, decided != null);
        }
        if (seat.is(Role.PLANNER) && page.promises()) {
            var pane = new Div();
            pane.add(new Button(seat.text("workspace.themes.plan"), _ -> {
                pane.removeAll();
                pane.add(plan.get());
            }));
            add(pane);
        }
    }

    private void acts(Seat seat, Decisions decisions, boolean decided) {
        var decide = new Button(
                seat.text(decided ? "workspace.themes.decide-again" : "workspace.themes.decide"),
                click -> decisions.decide().open());
        var acts = new Div(decide);
        acts.addClassName("acts");
        if (decided) {
            var close = new Button(
                    seat.text("workspace.themes.close"),
                    click -> decisions.close().open());
            close.addThemeVariants(ButtonVariant.PRIMARY);
            acts.addComponentAsFirst(close);
        } else {
            decide.addThemeVariants(ButtonVariant.PRIMARY);
        }
        add(acts);
    }
}
