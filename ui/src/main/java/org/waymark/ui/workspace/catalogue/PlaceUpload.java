package org.waymark.ui.workspace.catalogue;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.function.Consumer;
import org.waymark.ui.place.PlaceFile;
import org.waymark.ui.workspace.Seat;

/** Takes one file about places in, no more of it than may be read at all. */
final class PlaceUpload {

    private PlaceUpload() {}

    static Upload of(Seat seat, Consumer<byte[]> preview, String... endings) {
        var upload = new Upload();
        upload.setUploadHandler(event -> receive(event, upload, preview));
        upload.setMaxFiles(1);
        upload.setAcceptedFileExtensions(endings);
        upload.setUploadButton(new Button(seat.text("places.upload")));
        upload.setDropLabel(new Span(seat.text("places.drop")));
        upload.getElement().setAttribute("aria-label", seat.text("places.upload"));
        return upload;
    }

    private static void receive(UploadEvent event, Upload upload, Consumer<byte[]> preview) throws IOException {
        byte[] received;
        try (var bytes = event.getInputStream()) {
            received = bytes.readNBytes(PlaceFile.MOST_BYTES + 1);
        }
        var _ = event.getUI().access(() -> {
            upload.clearFileList();
            preview.accept(received);
        });
    }
}
