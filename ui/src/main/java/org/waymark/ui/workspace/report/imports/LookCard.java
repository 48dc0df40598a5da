package org.waymark.ui.workspace.report.imports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.waymark.ui.imports.ImportJob;
import org.waymark.ui.imports.Imports;
import org.waymark.ui.imports.Mode;
import org.waymark.ui.imports.Outcome;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.Forms;

/** What would become of the file, in a sentence, and the way to hand it in. */
final class LookCard extends Div {

    private final Seat seat;
    private final Imports imports;
    private final ImportJob job;
    private final Consumer<Consumer<ImportJob>> act;

    LookCard(Seat seat, Imports imports, ImportJob job, Consumer<Consumer<ImportJob>> act) {
        this.seat = seat;
        this.imports = imports;
        this.job = job;
        this.act = act;
        addClassName("card");
        var verdict = new Paragraph(ImportSentences.look(seat, job));
        verdict.addClassName("verdict");
        var nothing = new Paragraph(seat.text("workspace.import.nothing-saved"));
        nothing.addClassName("strong");
        add(new H2(seat.text("workspace.import.look.title")), verdict, nothing);
        if (job.mode() == Mode.ADD && job.tally().rows(Outcome.CHANGED) > 0) {
            add(new Paragraph(seat.text("workspace.import.add-only", job.tally().rows(Outcome.CHANGED))));
        }
        if (job.mode() == Mode.CHECK) {
            add(new Paragraph(seat.text("workspace.import.check-only")));
        } else {
            confirming();
            sending(imports.toSend(job));
        }
    }

    private void confirming() {
        var unusual = imports.toConfirm(job);
        if (unusual > 0) {
            var why = reason("workspace.import.confirm.why");
            add(new Paragraph(seat.text("workspace.import.confirm.what", unusual)), why);
            add(new Button(seat.text("workspace.import.confirm", unusual), click -> {
                var reason = why.getValue();
                act.accept(now -> imports.confirmAll(now, reason));
            }));
        }
    }

    private void sending(int values) {
        var why = reason("workspace.import.replace.why");
        why.setVisible(job.mode() == Mode.REPLACE && job.tally().values(Outcome.CHANGED) > 0);
        var send = new Button(seat.text("workspace.import.send", values), click -> {
            var reason = why.getValue();
            act.accept(now -> imports.send(now, reason));
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(seat.text("workspace.import.values", values)), why, send);
    }

    private TextArea reason(String key) {
        var why = Forms.text(seat.text(key));
        why.setWidthFull();
        return why;
    }
}
