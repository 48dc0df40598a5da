package org.waymark.ui.workspace.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.reporting.Cell;
import org.waymark.command.reporting.Value;
import org.waymark.query.history.Topic;
import org.waymark.query.reporting.SeriesPage;
import org.waymark.query.reporting.SeriesPage.PeriodEntry;
import org.waymark.ui.entry.Entrusted;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.history.HistoryNavigation;
import org.waymark.ui.workspace.part.DataTable;

/** What one has sent, period by period, with every step it took. */
final class History {

    private static final int SHORT = 2;

    private final Seat seat;
    private final Names names;

    History(Seat seat, Names names) {
        this.seat = seat;
        this.names = names;
    }

    List<Component> of(List<SeriesPage> pages, Entrusted entrusted) {
        var drawn = new ArrayList<Component>();
        drawn.add(new H2(seat.text("workspace.sent.title")));
        if (pages.isEmpty()) {
            drawn.add(new Paragraph(seat.text("workspace.sent.none")));
        }
        pages.forEach(page -> drawn.add(series(page, entrusted)));
        return drawn;
    }

    private Component series(SeriesPage page, Entrusted entrusted) {
        var title = new H3(names.of(page.series().indicator()) + " – "
                + names.of(page.series().place()));
        var table = new DataTable(
                seat.text("workspace.sent.table", title.getText()),
                List.of(
                        seat.text("workspace.period"),
                        seat.text("workspace.sent.state"),
                        seat.text("workspace.value"),
                        seat.text("workspace.act")),
                9);
        page.periods()
                .reversed()
                .forEach(entry -> table.row(List.of(
                        new Text(seat.wording().upright(entry.period().code())),
                        new Text(state(entry)),
                        steps(entry, page.series().indicator()),
                        EntryView.link(
                                seat.text(
                                        entry.counting() == null
                                                ? "workspace.report.again"
                                                : "workspace.report.correct"),
                                seat.text(
                                        "workspace.value.for",
                                        title.getText(),
                                        entry.period().code()),
                                entrusted.formOf(
                                        page.series().indicator(), page.series().place(), entry.period()),
                                page.series().place(),
                                entry.period()))));
        var id = page.series();
        var topic = Topic.of(
                Topic.Kind.SERIES,
                id.indicator().value(),
                id.place().value(),
                id.source().value());
        var box = new Div(title, table, HistoryNavigation.to(seat, topic, title.getText()));
        box.addClassName("card");
        return box;
    }

    private String state(PeriodEntry entry) {
        var question = entry.question();
        if (question != null) {
            return seat.text("workspace.sent.returned", question);
        }
        if (entry.waiting() != null) {
            return seat.text(entry.counting() == null ? "workspace.sent.waiting" : "workspace.sent.correcting");
        }
        return seat.text("workspace.sent.counts", entry.revision());
    }

    private Component steps(PeriodEntry entry, IndicatorId indicator) {
        var waiting = entry.waiting();
        var now = shown(waiting == null ? entry.counting() : waiting, indicator);
        var steps = new Div();
        entry.history().forEach(step -> {
            var reason = step.reason();
            var line = seat.text("history.event." + step.what()) + " · "
                    + seat.wording()
                            .date(step.at().atZone(java.time.ZoneOffset.UTC).toLocalDate());
            steps.add(new Paragraph(reason == null ? line : line + " · " + reason));
        });
        var details = new NativeDetails(
                seat.text("workspace.sent.steps", entry.history().size()), steps);
        details.addClassName("small");
        return new Div(now, details);
    }

    /** A value: in one line where it is short, else what the indicator chiefly speaks of, with all groups folded. */
    Component shown(@Nullable Value value, IndicatorId indicator) {
        if (value == null || value.cells().size() <= SHORT) {
            return new Paragraph(value(value, indicator));
        }
        var chief = names.page(indicator)
                .flatMap(page -> value.cells().stream()
                        .filter(cell -> cell.slice().equals(page.definition().plain()))
                        .findFirst())
                .orElse(value.cells().getFirst());
        var groups = new UnorderedList(value.cells().stream()
                .map(cell -> new ListItem(cell(cell, indicator)))
                .toArray(ListItem[]::new));
        var all = new NativeDetails(
                seat.text("workspace.sent.groups", value.cells().size()), groups);
        all.addClassName("small");
        return new Div(new Paragraph(cell(chief, indicator)), all);
    }

    /** A value in one line: each group and its number. */
    String value(@Nullable Value value, IndicatorId indicator) {
        if (value == null) {
            return "–";
        }
        var narrative = value.narrative();
        return value.cells().isEmpty() && narrative != null
                ? narrative
                : value.cells().stream().map(cell -> cell(cell, indicator)).collect(Collectors.joining(" · "));
    }

    private String cell(Cell cell, IndicatorId indicator) {
        return seat.text("workspace.cell", names.of(cell.slice()), names.of(cell.observation(), indicator));
    }
}
