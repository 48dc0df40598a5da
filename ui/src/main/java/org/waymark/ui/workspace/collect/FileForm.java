package org.waymark.ui.workspace.collect;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.List;
import org.waymark.ui.collect.Collecting;
import org.waymark.ui.collect.VoiceFile;
import org.waymark.ui.collect.VoiceProblem;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.Banner;
import org.waymark.ui.workspace.part.DataTable;

/** A file of voices: every line that cannot be taken is named, and nothing is saved while there is one. */
final class FileForm extends Div {

    private final Seat seat;
    private final Collecting collecting;
    private final Banner banner;
    private final Runnable changed;
    private final Div told = new Div();

    FileForm(Seat seat, Collecting collecting, Banner banner, Runnable changed) {
        this.seat = seat;
        this.collecting = collecting;
        this.banner = banner;
        this.changed = changed;
        told.getElement().setAttribute("role", "status");
        add(
                new Paragraph(seat.text(
                        "workspace.collect.columns", seat.wording().upright(String.join(",", VoiceFile.COLUMNS)))),
                upload(),
                told);
    }

    private Upload upload() {
        var upload = new Upload();
        upload.setUploadHandler(event -> receive(event, upload));
        upload.setMaxFiles(1);
        upload.setAcceptedFileExtensions(".csv", ".txt");
        upload.setUploadButton(new Button(seat.text("workspace.collect.choose-file")));
        upload.setDropLabel(new Span(seat.text("places.drop")));
        upload.getElement().setAttribute("aria-label", seat.text("workspace.collect.choose-file"));
        return upload;
    }

    /** Reads no more of a file than may be read at all. */
    private void receive(UploadEvent event, Upload upload) throws IOException {
        byte[] received;
        try (var bytes = event.getInputStream()) {
            received = bytes.readNBytes(VoiceFile.MOST_BYTES + 1);
        }
        var _ = event.getUI().access(() -> {
            upload.clearFileList();
            preview(received);
        });
    }

    void preview(byte[] received) {
        told.removeAll();
        var file = collecting.check(received, seat.account());
        told.add(new Paragraph(seat.text(
                "workspace.collect.preview",
                file.voices().size(),
                file.problems().size())));
        if (!file.problems().isEmpty()) {
            told.add(problems(file.problems()));
        } else if (!file.voices().isEmpty()) {
            told.add(take(file));
        }
    }

    private Button take(VoiceFile file) {
        var count = file.voices().size();
        var take = new Button(seat.text("workspace.collect.take", count), _ -> {
            if (seat.act(banner, file.voices(), key -> collecting.take(file, seat.account()))) {
                told.removeAll();
                told.add(new Paragraph(seat.text("workspace.collect.taken", count)));
                changed.run();
            }
        });
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.setDisableOnClick(true);
        return take;
    }

    private DataTable problems(List<VoiceProblem> problems) {
        var table = new DataTable(
                seat.text("places.problems"),
                List.of(seat.text("places.line"), seat.text("places.column"), seat.text("workspace.collect.problem")),
                3);
        problems.forEach(problem -> table.row(
                seat.wording().number(problem.line()),
                seat.wording().upright(problem.column()),
                seat.text("workspace.voice-problem." + Names.word(problem.reason()))));
        return table;
    }
}
