package org.waymark.ui.workspace.report.imports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.waymark.ui.imports.ImportJob;
import org.waymark.ui.imports.ImportLedger.Mend;
import org.waymark.ui.imports.Imports;
import org.waymark.ui.imports.LedgerRow;
import org.waymark.ui.imports.MarkedFile;
import org.waymark.ui.imports.Outcome;
import org.waymark.ui.imports.Stage;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;

/** The rows of a file by what becomes of them, a page at a time. What is wrong is corrected where it stands. */
final class RowsCard extends Div {

    private static final int PAGE = 50;

    private final Seat seat;
    private final Imports imports;
    private final ImportJob job;
    private final Consumer<Consumer<ImportJob>> act;
    private final RowsTable table;
    private final Div tabs = new Div();
    private final Div shown = new Div();
    private final Map<Mend, TextField> mends = new LinkedHashMap<>();
    private final Button again;
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
        this.act = act;
        table = new RowsTable(seat, names, this::field);
        again = new Button(seat.text("workspace.import.mend.check"), click -> mend());
        tabs.addClassName("choices");
        tabs.getElement().setAttribute("role", "group");
        tabs.getElement().setAttribute("aria-label", seat.text("workspace.import.rows"));
        addClassName("card");
        add(new H2(seat.text("workspace.import.rows")), tabs, shown, again, download(marked));
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
        mends.clear();
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
        again.setVisible(!mends.isEmpty());
        if (rows.size() > PAGE) {
            var next = new Button(seat.text("workspace.import.rows.more"));
            next.addClickListener(click -> {
                shown.remove(next);
                more(rows.get(PAGE - 1).number());
            });
            shown.add(next);
        }
    }

    /** Where a field that is in the way can be written anew. */
    private List<TextField> field(LedgerRow row) {
        var trouble = row.trouble();
        if (trouble == null
                || trouble.column().isEmpty()
                || job.stage() != Stage.CHECKED
                || !imports.mendable(job)
                || row.outcome() != Outcome.PROBLEM) {
            return List.of();
        }
        var field = new TextField();
        field.setAriaLabel(seat.text("workspace.import.mend", trouble.column(), row.line()));
        field.setPlaceholder(trouble.value());
        mends.put(new Mend(row.line(), trouble.column(), ""), field);
        return List.of(field);
    }

    private void mend() {
        var typed = new ArrayList<Mend>();
        mends.forEach((where, field) -> {
            if (!field.isEmpty()) {
                typed.add(
                        new Mend(where.line(), where.column(), field.getValue().strip()));
            }
        });
        act.accept(now -> imports.mend(now, typed));
    }

    private Anchor download(MarkedFile marked) {
        var wording = seat.wording();
        return new Anchor(
                event -> {
                    event.setFileName(imports.markedName(job));
                    event.setContentType("application/octet-stream");
                    marked.write(job, wording, event.getOutputStream());
                },
                seat.text("workspace.import.marked"));
    }
}
