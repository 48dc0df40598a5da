package org.waymark.ui.workspace.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.waymark.ui.entry.FormCalendar.Line;
import org.waymark.ui.entry.FormCalendar.State;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.DataTable;

/** The calendar of forms: what each asks by when, how far it is, and the way into it. */
final class CalendarTable {

    private final Seat seat;
    private final Names names;
    private final EntryWords words;

    CalendarTable(Seat seat, Names names, EntryWords words) {
        this.seat = seat;
        this.names = names;
        this.words = words;
    }

    List<Component> of(List<Line> lines) {
        var drawn = new ArrayList<Component>();
        drawn.add(new H2(words.say("calendar")));
        if (lines.isEmpty()) {
            drawn.add(new Paragraph(seat.text("workspace.due.none")));
            return drawn;
        }
        var open = lines.stream().filter(line -> line.state() != State.SENT).count();
        drawn.add(new Paragraph(words.say("calendar.sentence", open, lines.size() - open)));
        var forms = new FormNames(seat, words, names);
        var table = new DataTable(
                words.say("calendar"),
                List.of(
                        words.say("receipt.form"),
                        seat.text("workspace.place"),
                        seat.text("workspace.period"),
                        words.say("calendar.state"),
                        words.say("calendar.complete"),
                        seat.text("workspace.due.on"),
                        seat.text("workspace.act")),
                9);
        lines.forEach(line -> {
            var form = forms.of(line.code());
            var period = seat.wording().upright(line.period().code());
            table.row(List.of(
                    new Text(form),
                    new Text(names.of(line.place())),
                    new Text(period),
                    state(line.state()),
                    complete(line),
                    new Text(on(line)),
                    EntryView.link(
                            words.say("open." + EntryWords.word(line.state())),
                            words.say(
                                    "heading",
                                    form,
                                    names.of(line.place()),
                                    line.period().code()),
                            line.code(),
                            line.place(),
                            line.period())));
        });
        drawn.add(table);
        return drawn;
    }

    private Component state(State state) {
        var tag = new Span(words.say("form-state." + EntryWords.word(state)));
        tag.addClassNames("tag", "form-" + EntryWords.word(state));
        tag.setClassName("late", state == State.LATE || state == State.LOCKED || state == State.RETURNED);
        return tag;
    }

    private Component complete(Line line) {
        var bar = new Div();
        bar.addClassName("entry-progress");
        bar.getElement().setAttribute("aria-hidden", "true");
        var share = line.needed() == 0 ? 0 : 100 * line.done() / line.needed();
        bar.getStyle().set("--done", share + "%");
        return new Div(new Span(words.say("complete", line.needed(), line.needed() - line.done())), bar);
    }

    private String on(Line line) {
        var day = line.dueOn();
        if (day == null) {
            return "–";
        }
        var said = seat.wording().date(day);
        return line.late()
                ? seat.text("workspace.due.late", said)
                : line.putOff() ? seat.text("workspace.crisis.put-off-to", said) : said;
    }
}
