package org.waymark.ui.workspace.report.imports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.waymark.ui.imports.ImportJob;
import org.waymark.ui.imports.Stage;
import org.waymark.ui.workspace.Seat;

/** How far an import is, in words that are read out as they change and as a bar beside them. */
final class ProgressLine extends Div {

    private final Seat seat;
    private final Paragraph words = new Paragraph();
    private final ProgressBar bar = new ProgressBar();

    ProgressLine(Seat seat, Runnable cancel) {
        this.seat = seat;
        words.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", seat.text("workspace.import.progress"));
        var leave = new Paragraph(seat.text("workspace.import.leave"));
        leave.addClassName("muted");
        addClassNames("card", "progress");
        add(words, bar, leave, new Button(seat.text("workspace.import.cancel"), click -> cancel.run()));
        setVisible(false);
    }

    void show(ImportJob job) {
        setVisible(job.stage().busy());
        var progress = job.progress();
        bar.setIndeterminate(progress.total() == 0);
        bar.setValue(progress.share());
        words.setText(said(job));
    }

    private String said(ImportJob job) {
        var progress = job.progress();
        if (progress.done() == 0) {
            return seat.text("workspace.import.progress.begins");
        }
        if (job.stage() == Stage.RUNNING) {
            return seat.text("workspace.import.progress.sending", progress.done(), progress.total());
        }
        return progress.total() == 0
                ? seat.text("workspace.import.progress.reading", progress.done())
                : seat.text(
                        "workspace.import.progress.comparing",
                        progress.done() - progress.total() / 2,
                        progress.total() / 2);
    }
}
