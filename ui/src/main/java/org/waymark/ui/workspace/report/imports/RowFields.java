package org.waymark.ui.workspace.report.imports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.waymark.ui.imports.ImportJob;
import org.waymark.ui.imports.ImportLedger.Mend;
import org.waymark.ui.imports.Imports;
import org.waymark.ui.imports.LedgerRow;
import org.waymark.ui.imports.Mode;
import org.waymark.ui.imports.Stage;
import org.waymark.ui.workspace.Seat;

/** Fields beside rows: what is wrong is corrected where it stands, what is unusual is confirmed one by one. */
final class RowFields extends Div {

    private final Seat seat;
    private final Imports imports;
    private final ImportJob job;
    private final Consumer<Consumer<ImportJob>> act;
    private final Map<Mend, TextField> mends = new LinkedHashMap<>();
    private final Map<Integer, TextField> reasons = new LinkedHashMap<>();
    private final Button check;
    private final Button confirm;

    RowFields(Seat seat, Imports imports, ImportJob job, Consumer<Consumer<ImportJob>> act) {
        this.seat = seat;
        this.imports = imports;
        this.job = job;
        this.act = act;
        check = new Button(seat.text("workspace.import.mend.check"), click -> mend());
        confirm = new Button(seat.text("workspace.import.confirm.these"), click -> confirm());
        add(check, confirm);
    }

    /** The fields of rows shown before are gone. */
    void clear() {
        mends.clear();
        reasons.clear();
    }

    /** Offers only what there is a field for. */
    void show() {
        check.setVisible(!mends.isEmpty());
        confirm.setVisible(!reasons.isEmpty());
    }

    /** The field of a row, if it has one. */
    List<TextField> of(LedgerRow row) {
        return switch (row.outcome()) {
            case PROBLEM -> correction(row);
            case TO_CONFIRM -> reason(row);
            case READY, CHANGED, UNCHANGED, OUTSIDE -> List.of();
        };
    }

    private List<TextField> correction(LedgerRow row) {
        var trouble = row.trouble();
        if (trouble == null || trouble.column().isEmpty() || job.stage() != Stage.CHECKED || !imports.mendable(job)) {
            return List.of();
        }
        var field = new TextField();
        field.setAriaLabel(seat.text("workspace.import.mend", trouble.column(), row.line()));
        field.setPlaceholder(trouble.value());
        mends.put(new Mend(row.line(), trouble.column(), ""), field);
        return List.of(field);
    }

    /** Rows of one value have one reason, beside the first of them. */
    private List<TextField> reason(LedgerRow row) {
        var value = row.value();
        if (value == null
                || row.answered() != null
                || !row.confirmation().isEmpty()
                || job.mode() == Mode.CHECK
                || reasons.containsKey(value)) {
            return List.of();
        }
        var field = new TextField();
        field.setAriaLabel(seat.text("workspace.import.confirm.line", row.line()));
        field.setPlaceholder(seat.text("workspace.import.confirm.one"));
        field.setWidthFull();
        reasons.put(value, field);
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

    private void confirm() {
        var said = new LinkedHashMap<Integer, String>();
        reasons.forEach((value, field) -> {
            if (!field.getValue().isBlank()) {
                said.put(value, field.getValue());
            }
        });
        act.accept(now -> imports.confirm(now, said));
    }
}
