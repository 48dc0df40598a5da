package org.waymark.ui.workspace.report.imports;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.waymark.ui.imports.Answer;
import org.waymark.ui.imports.ImportJob;
import org.waymark.ui.imports.Outcome;
import org.waymark.ui.workspace.Seat;

/** What was handed in, to be kept: reference, counts, what was in the file, and when. */
final class ReceiptCard extends Div {

    private final Seat seat;
    private final DescriptionList lines = new DescriptionList();

    ReceiptCard(Seat seat, ImportJob job) {
        this.seat = seat;
        addClassNames("card", "sent");
        var tally = job.tally();
        add(new H2(seat.text("workspace.import.receipt")));
        var verdict = new Paragraph(seat.text(
                tally.answers(Answer.RECEIVED) == 0
                        ? "workspace.import.receipt.nothing"
                        : "workspace.import.receipt.what",
                tally.answers(Answer.RECEIVED),
                tally.answers(Answer.REFUSED)));
        verdict.addClassName("verdict");
        add(verdict, new Paragraph(seat.text("workspace.value.sent-next")));
        line("workspace.import.reference", seat.wording().upright(job.id().value()));
        line("workspace.import.rows", ImportSentences.look(seat, job));
        line("workspace.import.sha256", seat.wording().upright(job.file().sha256()));
        line("workspace.import.done-at", moment(job.doneAt()));
        if (tally.values(Outcome.TO_CONFIRM) > 0) {
            add(new Paragraph(seat.text("workspace.import.confirm.left", tally.values(Outcome.TO_CONFIRM))));
        }
        add(lines);
    }

    private void line(String key, String value) {
        var said = new DescriptionList.Description(value);
        said.addClassName("breaks");
        lines.add(new DescriptionList.Term(seat.text(key)), said);
    }

    private String moment(@Nullable Instant moment) {
        return moment == null
                ? ""
                : seat.wording()
                        .upright(moment.truncatedTo(ChronoUnit.SECONDS)
                                        .atZone(ZoneOffset.UTC)
                                        .toLocalDateTime()
                                        .toString()
                                        .replace('T', ' ')
                                + " UTC");
    }
}
