package org.waymark.ui.workspace.dashboard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.command.strategy.Target;
import org.waymark.query.progress.MeasureProgress;
import org.waymark.ui.figure.Assessment;
import org.waymark.ui.figure.Figure;
import org.waymark.ui.figure.FigureTable;
import org.waymark.ui.figure.Notes;
import org.waymark.ui.figure.Status;
import org.waymark.ui.figure.StatusPill;
import org.waymark.ui.figure.SvgRenderer;
import org.waymark.ui.figure.TextSummary;
import org.waymark.ui.figure.Verdict;
import org.waymark.ui.words.Wording;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.DataTable;
import org.waymark.ui.workspace.part.Drawn;

/** The course of one measure: its verdict in words, the chart, and the same figure as a table. */
final class MeasurePanel extends Article {

    private final Seat seat;
    private final Names names;
    private @Nullable MeasureProgress shown;
    private @Nullable Target original;

    MeasurePanel(Seat seat, Names names) {
        this.seat = seat;
        this.names = names;
        addClassNames("card", "measure");
    }

    /** Shows a measure, beside the path that was first adopted where there was one. */
    void show(MeasureProgress progress, @Nullable Target first) {
        if (!progress.equals(shown) || !Objects.equals(first, original)) {
            shown = progress;
            original = first;
            removeAll();
            draw(progress);
        }
    }

    private void draw(MeasureProgress progress) {
        var wording = seat.wording();
        var figure = new MeasureFigure(names, wording, seat.today()).of(progress, original);
        var status = Status.valueOf(progress.assessment().status().name());
        var id = progress.measure().measure().value();
        setId("measure-" + id);
        var head = new Div(new H3(figure.title()), new Drawn(StatusPill.of(status, wording)));
        head.addClassName("card-head");
        var place = new Paragraph(seat.text(
                "workspace.measure.who",
                names.of(progress.measure().headline()),
                names.of(progress.measure().place())));
        place.addClassName("muted");
        var verdict = new Paragraph(Verdict.of(figure, new Assessment(status, upIsBetter(progress)), wording)
                .text());
        add(head, place, verdict);
        if (figure.actual().latest().isPresent()) {
            add(picture(figure, id, wording));
        }
        add(table(figure, wording));
        new Notes(wording).of(figure).forEach(note -> {
            var line = new Paragraph(note);
            line.addClassNames("muted", "small");
            add(line);
        });
    }

    private static boolean upIsBetter(MeasureProgress progress) {
        var indicator = progress.indicator();
        return indicator == null || indicator.definition().direction() != org.waymark.command.indicator.Direction.DOWN;
    }

    private static Component picture(Figure figure, String id, Wording wording) {
        return wording.rightToLeft()
                ? new Drawn(new SvgRenderer(wording).trajectory("figure-" + id, figure))
                : new Chart(new ChartOptions(figure, wording).json(), new TextSummary(wording).of(figure));
    }

    private Component table(Figure figure, Wording wording) {
        var rows = FigureTable.of(figure, wording);
        var table = new DataTable(wording.text("figure.table.scroll", rows.caption()), rows.heads(), 1);
        for (var row : rows.rows()) {
            var cells = new ArrayList<String>();
            cells.add(wording.upright(row.head()));
            row.cells()
                    .forEach(cell ->
                            cells.add(cell.flags().isEmpty() ? cell.text() : cell.text() + " (" + cell.flags() + ")"));
            table.row(cells.toArray(String[]::new));
        }
        return new NativeDetails(seat.text("workspace.show-table"), table);
    }
}
