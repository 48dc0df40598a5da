package org.waymark.ui.workspace.report;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.waymark.query.quality.Oddity;
import org.waymark.ui.entry.CellId;
import org.waymark.ui.entry.CellId.Field;
import org.waymark.ui.entry.Confirmed;
import org.waymark.ui.entry.Pad;
import org.waymark.ui.entry.Problem;
import org.waymark.ui.entry.Section;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;

/** What is found by a check: problems and what is unusual, each a way to its cell. */
final class ProblemList extends Div {

    private final Seat seat;
    private final Names names;
    private final EntryWords words;
    private final Consumer<CellId> go;
    private boolean open;
    private List<?> drawn = List.of();

    ProblemList(Seat seat, Names names, EntryWords words, Consumer<CellId> go) {
        this.seat = seat;
        this.names = names;
        this.words = words;
        this.go = go;
        addClassName("entry-problems");
        getElement().setAttribute("role", "group").setAttribute("aria-label", words.say("problems"));
        setVisible(false);
    }

    /** Shows what is found and brings it into view. Answers whether nothing stands in the way. */
    boolean show(Pad pad) {
        open = true;
        drawn = List.of();
        recount(pad);
        getElement().executeJs("this.querySelector('h2').focus(); this.scrollIntoView({block: 'nearest'})");
        return pad.problems().isEmpty();
    }

    /** Draws again what is shown already, where it is something else; who stands on a line stays there. */
    void recount(Pad pad) {
        var found = List.of(
                pad.problems(),
                pad.touched(),
                pad.touched().stream()
                        .map(section ->
                                List.of(pad.odd(section), pad.filling(section).said(Field.CONFIRMED)))
                        .toList());
        if (open && !found.equals(drawn)) {
            drawn = found;
            draw(pad);
        }
    }

    private void draw(Pad pad) {
        removeAll();
        setVisible(true);
        var problems = pad.problems();
        var title = new H2(problems.isEmpty() ? words.say("no-problems") : words.say("found", problems.size()));
        title.getElement().setAttribute("tabindex", "-1");
        setClassName("entry-found", !problems.isEmpty());
        add(title);
        if (!problems.isEmpty()) {
            add(new Paragraph(words.say("found-next")));
            add(new UnorderedList(problems.stream().map(this::item).toArray(ListItem[]::new)));
        }
        pad.touched().forEach(section -> pad.odd(section).forEach(odd -> unusual(pad, section, odd)));
    }

    private ListItem item(Problem problem) {
        return new ListItem(link(problem.cell()), new Span(" " + words.of(problem)));
    }

    private Button link(CellId cell) {
        var link = new Button(
                seat.text("workspace.cell", names.of(cell.indicator()), words.of(cell)), click -> go.accept(cell));
        link.addThemeVariants(ButtonVariant.TERTIARY);
        link.addClassName("entry-go");
        return link;
    }

    private void unusual(Pad pad, Section section, Oddity odd) {
        var slice = odd.slice();
        var cell = slice == null
                ? section.first()
                : new CellId(section.indicator(), slice, section.fields().getFirst());
        var reason = Confirmed.of(pad.filling(section).said(Field.CONFIRMED)).get(odd.code());
        var said = reason == null ? words.say("may-confirm") : words.say("confirmed-because", reason);
        add(new Paragraph(link(cell), new Span(" " + words.of(odd) + " " + said)));
    }
}
