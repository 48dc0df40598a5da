package org.waymark.ui.workspace.report.imports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Refusal;
import org.waymark.command.Refused;
import org.waymark.ui.Account;
import org.waymark.ui.imports.ImportJob;
import org.waymark.ui.imports.ImportRefusal;
import org.waymark.ui.imports.ImportUploads;
import org.waymark.ui.imports.Mode;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.Banner;

/** Takes a file in. No more of it is kept than a file may have. */
final class UploadCard extends Div {

    private static final int BUFFER = 64 * 1024;

    private final Seat seat;
    private final ImportUploads uploads;
    private final Banner banner;
    private final Consumer<ImportJob> arrived;

    UploadCard(Seat seat, ImportUploads uploads, Banner banner, Consumer<ImportJob> arrived) {
        this.seat = seat;
        this.uploads = uploads;
        this.banner = banner;
        this.arrived = arrived;
        addClassName("card");
        var megabytes = uploads.largest() / (1024 * 1024);
        add(new H2(seat.text("workspace.import.upload.title")));
        add(new Paragraph(seat.text("workspace.import.upload.what", megabytes)), upload());
    }

    private Upload upload() {
        var by = seat.account();
        var upload = new Upload();
        upload.setUploadHandler(event -> receive(event, upload, by));
        upload.setMaxFiles(1);
        upload.setUploadButton(new Button(seat.text("workspace.import.upload.choose")));
        upload.setDropLabel(new Span(seat.text("workspace.import.upload.drop")));
        upload.getElement().setAttribute("aria-label", seat.text("workspace.import.upload.choose"));
        return upload;
    }

    /** Runs while the screen stays free. */
    private void receive(UploadEvent event, Upload upload, Account by) throws IOException {
        var file = Files.createTempFile("import", null);
        try (var bytes = event.getInputStream()) {
            Received received;
            try {
                copy(bytes, file);
                received = new Received(uploads.take(file, event.getFileName(), null, Mode.ADD, false, "", by), null);
            } catch (Refused refused) {
                received = new Received(null, Refused.in(refused));
            }
            tell(event, upload, received);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private void tell(UploadEvent event, Upload upload, Received received) {
        var _ = event.getUI().access(() -> {
            upload.clearFileList();
            if (received.job() != null) {
                arrived.accept(received.job());
            }
            if (received.refusal() != null) {
                banner.warn(seat.text(received.refusal().key()));
            }
        });
    }

    private void copy(InputStream bytes, Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            var left = uploads.largest();
            for (var piece = bytes.readNBytes(BUFFER); piece.length > 0; piece = bytes.readNBytes(BUFFER)) {
                left -= piece.length;
                Refused.when(left < 0, ImportRefusal.FILE_TOO_LARGE);
                out.write(piece);
            }
        }
    }

    private record Received(
            @Nullable ImportJob job, @Nullable Refusal refusal) {}
}
