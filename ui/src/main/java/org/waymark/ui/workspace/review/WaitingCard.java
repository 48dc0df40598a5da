package org.waymark.ui.workspace.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.command.reporting.Observation;
import org.waymark.query.reporting.AwaitingReview;
import org.waymark.query.reporting.SeriesPage.Opinion;
import org.waymark.ui.quality.OddityWords;
import org.waymark.ui.words.SurveyWords;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.DataTable;

/** One value that waits: what counts now and what would count, group by group. */
final class WaitingCard extends Article {

    private final Seat seat;
    private final Names names;
    private final AwaitingReview waiting;

    WaitingCard(Seat seat, Names names, Waiting shown) {
        this.seat = seat;
        this.names = names;
        this.waiting = shown.value();
        addClassName("card");
        var title = seat.text(
                "workspace.review.card",
                names.of(waiting.series().indicator()),
                names.of(waiting.series().place()),
                seat.wording().upright(waiting.period().code()));
        var day = waiting.reportedAt().atZone(ZoneOffset.UTC).toLocalDate();
        var by = new Paragraph(seat.text(
                "workspace.review.by",
                names.of(waiting.series().source()),
                seat.wording().date(day)));
        by.addClassName("muted");
        add(new H2(title), by);
        line("workspace.entry.standing.is", seat.text("workspace.standing." + Names.word(waiting.standing())));
        if (shown.due() != null) {
            line("workspace.review.due", seat.wording().date(shown.due()));
        }
        if (waiting.changes() > 0) {
            add(new Paragraph(seat.text("workspace.review.changes", waiting.changes())));
        }
        var withdrawn = waiting.withdrawn();
        line("workspace.review.withdrawn", withdrawn == null ? null : withdrawn.reason());
        line("workspace.review.reason", waiting.reason());
        line("workspace.sent.returned", waiting.question());
        line("workspace.review.note", waiting.value().note());
        if (waiting.value().cells().isEmpty()) {
            line("workspace.review.narrative", waiting.value().narrative());
        } else {
            add(table(title));
        }
        var survey = waiting.value().survey();
        if (survey != null) {
            add(new Paragraph(new SurveyWords(seat.wording()).of(survey)));
        }
        marks(shown);
        waiting.opinions().forEach(this::opinion);
    }

    private void marks(Waiting shown) {
        if (shown.oddities().isEmpty()) {
            return;
        }
        var words = new OddityWords(seat.wording());
        var marks = new UnorderedList();
        marks.addClassName("marks");
        for (var oddity : shown.oddities()) {
            var mark = new ListItem("\u26A0\uFE0E " + words.of(oddity));
            waiting.confirmed().stream()
                    .filter(one -> one.oddity().equals(oddity.code()))
                    .map(one -> new Paragraph(seat.text("workspace.review.confirmed", one.reason())))
                    .forEach(mark::add);
            marks.add(mark);
        }
        add(new H3(seat.text("workspace.review.marks", shown.oddities().size())), marks);
    }

    private void opinion(Opinion opinion) {
        var of = names.of(opinion.of());
        var answer = opinion.answer();
        var told = new Paragraph(
                answer == null
                        ? seat.text("workspace.review.opinion-awaited", of, opinion.question())
                        : seat.text("workspace.review.opinion", of, opinion.question(), answer));
        told.getElement().setAttribute("dir", "auto");
        add(told);
    }

    private void line(String key, @Nullable String words) {
        if (words != null) {
            var line = new Paragraph(seat.text(key, words));
            line.getElement().setAttribute("dir", "auto");
            add(line);
        }
    }

    private Component table(String title) {
        var table = new DataTable(
                title,
                List.of(
                        seat.text("workspace.group"),
                        seat.text("workspace.review.before"),
                        seat.text("workspace.review.after"),
                        seat.text("workspace.cell.flags")),
                1);
        var before = waiting.before();
        for (var cell : waiting.value().cells()) {
            var old = before == null ? null : before.at(cell.slice()).orElse(null);
            table.row(
                    names.of(cell.slice()),
                    names.of(old, waiting.series().indicator()),
                    names.of(cell.observation(), waiting.series().indicator()),
                    flags(cell.observation()));
        }
        return table;
    }

    private String flags(Observation observation) {
        return observation.flags().isEmpty()
                ? "–"
                : observation.flags().stream()
                        .map(flag -> seat.text("workspace.flag." + Names.word(flag)))
                        .collect(Collectors.joining(seat.text("workspace.comma")));
    }

    void act(Component... acts) {
        if (acts.length == 0) {
            return;
        }
        var row = new Div(acts);
        row.addClassName("acts");
        add(row);
    }
}
