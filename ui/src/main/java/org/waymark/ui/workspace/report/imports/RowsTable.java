package org.waymark.ui.workspace.report.imports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.waymark.ui.imports.LedgerRow;
import org.waymark.ui.imports.Stated;
import org.waymark.ui.quality.OddityWords;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.DataTable;

/** Rows as a table: where, what it says, what was known, and what is in the way beneath. */
final class RowsTable {

    private final Seat seat;
    private final Names names;
    private final Function<LedgerRow, List<TextField>> field;

    RowsTable(Seat seat, Names names, Function<LedgerRow, List<TextField>> field) {
        this.seat = seat;
        this.names = names;
        this.field = field;
    }

    DataTable of(List<LedgerRow> rows) {
        var table = new DataTable(
                seat.text("workspace.import.rows"),
                List.of(
                        seat.text("workspace.import.line"),
                        seat.text("workspace.import.subject"),
                        seat.text("workspace.period"),
                        seat.text("workspace.import.now"),
                        seat.text("workspace.import.outcome")),
                9);
        rows.forEach(row -> table.row(List.of(
                new Text(seat.wording().number(row.line())),
                new Text(subject(row)),
                new Text(period(row)),
                new Text(change(row)),
                outcome(row))));
        return table;
    }

    private String subject(LedgerRow row) {
        var stated = row.stated();
        if (stated == null) {
            var trouble = row.trouble();
            return trouble == null || trouble.column().isEmpty()
                    ? ""
                    : seat.text("workspace.import.field", trouble.column(), trouble.value());
        }
        return seat.text(
                "workspace.import.of",
                names.of(stated.series().indicator()),
                names.of(stated.series().place()),
                names.of(stated.slice()));
    }

    private String period(LedgerRow row) {
        Stated stated = row.stated();
        return stated == null ? "" : seat.wording().upright(stated.period().code());
    }

    private String change(LedgerRow row) {
        return row.before().isEmpty()
                ? brief(row.now())
                : seat.text("workspace.import.change", brief(row.before()), brief(row.now()));
    }

    /** A number upright, a reason in words. */
    private String brief(String said) {
        var key = "workspace.missing." + said.toLowerCase(Locale.ROOT).replace('_', '-');
        return said.isEmpty()
                ? ""
                : seat.wording().has(key) ? seat.text(key) : seat.wording().upright(said);
    }

    private Component outcome(LedgerRow row) {
        var said = new Div();
        var answered = row.answered();
        said.add(new Paragraph(seat.text(
                answered == null
                        ? "workspace.import.outcome." + Names.word(row.outcome())
                        : "workspace.import.answer." + Names.word(answered.answer()))));
        if (answered != null && answered.refusal() != null) {
            said.add(new Paragraph(ImportSentences.sentence(seat, answered.refusal())));
        }
        var trouble = row.trouble();
        if (trouble != null) {
            var why = new Paragraph(ImportSentences.trouble(seat, trouble));
            why.addClassName("problem");
            said.add(why);
        }
        var words = new OddityWords(seat.wording());
        row.oddities().forEach(oddity -> said.add(new Paragraph(words.of(oddity))));
        if (!row.confirmation().isEmpty()) {
            said.add(new Paragraph(seat.text("workspace.import.confirmed", row.confirmation())));
        }
        field.apply(row).forEach(said::add);
        return said;
    }
}
