package org.waymark.ui.workspace.report.imports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.waymark.ui.imports.FirstLook;
import org.waymark.ui.imports.ImportJob;
import org.waymark.ui.imports.Imports;
import org.waymark.ui.imports.MarkedFile;
import org.waymark.ui.imports.Stage;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.Banner;

/** What is shown of an import that does not move by itself. */
@SpringComponent
@UIScope
class ImportParts {

    private final Seat seat;
    private final Names names;
    private final Imports imports;
    private final FirstLook looks;
    private final MarkedFile marked;

    ImportParts(Seat seat, Names names, Imports imports, FirstLook looks, MarkedFile marked) {
        this.seat = seat;
        this.names = names;
        this.imports = imports;
        this.looks = looks;
        this.marked = marked;
    }

    /** @param act does something to the import and shows what it is then */
    List<Component> of(ImportJob job, Banner banner, Consumer<Consumer<ImportJob>> act) {
        var parts = new ArrayList<Component>();
        switch (job.stage()) {
            case UPLOADED -> parts.add(new MatchCard(seat, names, imports, looks, job, banner, act));
            case CHECKED -> {
                parts.add(new LookCard(seat, imports, job, act));
                parts.addAll(rows(job, act));
                parts.add(new MatchCard(seat, names, imports, looks, job, banner, act).folded());
            }
            case DONE -> {
                parts.add(new ReceiptCard(seat, job));
                parts.addAll(rows(job, act));
            }
            case REFUSED -> {
                parts.add(refused(job));
                parts.add(new MatchCard(seat, names, imports, looks, job, banner, act));
            }
            case CANCELLED -> parts.add(stopped(act));
            case MATCHED, RUNNING -> {}
        }
        return parts;
    }

    private List<Component> rows(ImportJob job, Consumer<Consumer<ImportJob>> act) {
        var parts = new ArrayList<Component>();
        var unknown = imports.unknown(job);
        if (!unknown.isEmpty() && job.stage() == Stage.CHECKED) {
            parts.add(new CodesCard(seat, names, imports, job, unknown, act));
        }
        parts.add(new RowsCard(seat, names, imports, marked, job, act));
        return parts;
    }

    private Component refused(ImportJob job) {
        var refusal = job.refusal();
        var card = new Div();
        card.addClassName("card");
        card.getElement().setAttribute("role", "alert");
        if (refusal != null) {
            card.add(new Paragraph(ImportSentences.trouble(seat, refusal)));
            if (refusal.line() > 0) {
                card.add(new Paragraph(
                        seat.text("workspace.import.where", refusal.line(), refusal.column(), refusal.value())));
            }
        }
        return card;
    }

    private Component stopped(Consumer<Consumer<ImportJob>> act) {
        var card = new Div(new Paragraph(seat.text("workspace.import.stopped")));
        card.addClassName("card");
        card.add(new Button(seat.text("workspace.import.resume"), click -> act.accept(imports::resume)));
        return card;
    }
}
