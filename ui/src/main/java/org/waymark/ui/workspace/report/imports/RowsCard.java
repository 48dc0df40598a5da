package org.waymark.ui.workspace.report.imports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.waymark.ui.imports.ImportJob;
import org.waymark.ui.imports.ImportRefusal;
import org.waymark.ui.imports.Imports;
import org.waymark.ui.imports.MarkedFile;
import org.waymark.ui.imports.Outcome;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;

/** The rows of a file by what becomes of them, a page at a time. What is wrong is corrected where it stands. */
final class RowsCard extends Div {

    private static final int PAGE = 50;

    private final Seat seat;
    private final Imports imports;
    private final ImportJob job;
    private final RowsTable table;
    private final Div tabs = new Div();
    private final Div shown = new Div();
    private final RowFields fields;
    private @Nullable Outcome outcome;

    RowsCard(
            Seat seat,
            Names names,
            Imports imports,
            MarkedFile marked,
            ImportJob job,
            Consumer<Consumer<ImportJob>> act) {
        this.seat = seat;
        this.imports = imports;
        this.job = job;
        fields = new RowFields(seat, imports, job, act);
        table = new RowsTable(seat, names, fields::of);
        tabs.addClassName("choices");
        tabs.getElement().setAttribute("role", "group");
        tabs.getElement().setAttribute("aria-label", seat.text("workspace.import.rows"));
        addClassName("card");
        add(new H2(seat.text("workspace.import.rows")), tabs, shown, fields, download(marked));
        if (!imports.mendable(job) && job.tally().rows(Outcome.PROBLEM) > 0) {
            add(new Paragraph(seat.text(ImportRefusal.NOT_MENDABLE.key())));
        }
        choose(first());
    }

    private @Nullable Outcome first() {
        return List.of(Outcome.PROBLEM, Outcome.TO_CONFIRM, Outcome.CHANGED).stream()
                .filter(one -> job.tally().rows(one) > 0)
                .findFirst()
                .orElse(null);
    }

    private void choose(@Nullable Outcome wanted) {
        outcome = wanted;
        tabs.removeAll();
        tab(Outcome.PROBLEM, "problems", job.tally().rows(Outcome.PROBLEM));
        tab(Outcome.TO_CONFIRM, "to-confirm", job.tally().rows(Outcome.TO_CONFIRM));
        tab(Outcome.CHANGED, "changes", job.tally().rows(Outcome.CHANGED));
        tab(null, "all", job.tally().read() - job.tally().rows(Outcome.OUTSIDE));
        shown.removeAll();
        fields.clear();
        more(0);
    }

    private void tab(@Nullable Outcome one, String key, int count) {
        var tab = new Button(seat.text("workspace.import.tab." + key, count), click -> choose(one));
        tab.getElement().setAttribute("aria-pressed", String.valueOf(one == outcome));
        tabs.add(tab);
    }

    private void more(int after) {
        var rows = imports.rows(job, outcome, after, PAGE + 1);
        if (rows.isEmpty()) {
            shown.add(new Paragraph(seat.text("workspace.import.rows.none")));
        } else {
            shown.add(table.of(rows.stream().limit(PAGE).toList()));
        }
        fields.show();
        if (rows.size() > PAGE) {
            var next = new Button(seat.text("workspace.import.rows.more"));
            next.addClickListener(click -> {
                shown.remove(next);
                more(rows.get(PAGE - 1).number());
            });
            shown.add(next);
        }
    }

    private Anchor download(MarkedFile marked) {
        var wording = seat.wording();
        return new Anchor(
                event -> {
                    event.setFileName(marked.name(job));
                    event.setContentType("application/octet-stream");
                    marked.write(job, wording, event.getOutputStream());
                },
                seat.text(imports.mendable(job) ? "workspace.import.marked" : "workspace.import.problems"));
    }
}
