package org.waymark.ui.workspace.report;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.ui.Evidence;
import org.waymark.ui.EvidenceFile;
import org.waymark.ui.entry.CellId;
import org.waymark.ui.entry.Pad;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.Forms;

/** What backs up an indicator's value: files, and links to where it was published. */
final class PanelEvidence extends Div {

    private final Seat seat;
    private final EntryWords words;
    private final Pad pad;
    private final Evidence evidence;
    private final CellId cell;
    private final BiConsumer<CellId, String> put;
    private final Div given = new Div();
    private final Paragraph told = new Paragraph();
    private final TextField link;

    PanelEvidence(
            Seat seat, EntryWords words, Pad pad, Evidence evidence, CellId cell, BiConsumer<CellId, String> put) {
        this.seat = seat;
        this.words = words;
        this.pad = pad;
        this.evidence = evidence;
        this.cell = cell;
        this.put = put;
        told.getElement().setAttribute("role", "status");
        link = Forms.code(words.say("evidence.link"));
        link.setWidthFull();
        var add = new Button(words.say("evidence.add"), click -> link());
        add(
                new H3(words.say("field.evidence")),
                given,
                link,
                add,
                upload(),
                new Paragraph(words.say("evidence.kinds")),
                told);
        show();
    }

    private List<String> links() {
        return pad.content(cell).lines().filter(line -> !line.isBlank()).toList();
    }

    private void show() {
        given.removeAll();
        if (links().isEmpty()) {
            given.add(new Paragraph(words.say("evidence.none")));
            return;
        }
        given.add(new UnorderedList(links().stream()
                .map(link -> {
                    var name = name(link);
                    var drop = new Button(words.say("evidence.drop"), click -> drop(link));
                    drop.setAriaLabel(words.say("evidence.drop-of", name));
                    return new ListItem(anchor(link, name), new Span(" "), drop);
                })
                .toArray(ListItem[]::new)));
    }

    static Anchor anchor(String link, String name) {
        var anchor = new Anchor(
                link.startsWith(Evidence.PATH) ? "evidence/" + link.substring(Evidence.PATH.length()) : link, name);
        anchor.setRouterIgnore(true);
        anchor.getElement().setAttribute("rel", "noreferrer").setAttribute("dir", "auto");
        return anchor;
    }

    private String name(String link) {
        return Optional.of(link)
                .filter(one -> one.startsWith(Evidence.PATH))
                .flatMap(one -> evidence.find(one.substring(Evidence.PATH.length())))
                .map(EvidenceFile::name)
                .orElse(link);
    }

    private void set(List<String> links) {
        put.accept(cell, links.stream().distinct().collect(Collectors.joining("\n")));
        show();
    }

    private void drop(String dropped) {
        set(links().stream().filter(one -> !one.equals(dropped)).toList());
        link.focus();
    }

    private void link() {
        var typed = link.getValue().strip();
        link.setInvalid(!typed.matches("https?://[^\\s\"<>]+"));
        link.setErrorMessage(words.say("evidence.wrong-link"));
        if (!link.isInvalid()) {
            set(Stream.concat(links().stream(), Stream.of(typed)).toList());
            link.clear();
        }
    }

    private Upload upload() {
        var upload = new Upload();
        upload.setUploadHandler(event -> receive(event, upload));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(EvidenceFile.LARGEST);
        upload.setAcceptedFileExtensions(".pdf", ".png", ".jpg", ".jpeg", ".csv", ".xlsx", ".odt");
        upload.setUploadButton(new Button(words.say("evidence.upload")));
        upload.setDropAllowed(false);
        upload.addFileRejectedListener(rejected -> told.setText(words.say("evidence.refused")));
        upload.getElement().setAttribute("aria-label", words.say("evidence.upload"));
        return upload;
    }

    private void receive(UploadEvent event, Upload upload) throws IOException {
        try (var stream = event.getInputStream()) {
            var content = stream.readNBytes(EvidenceFile.LARGEST + 1);
            var name = event.getFileName();
            var _ = event.getUI().access(() -> {
                take(name, content);
                upload.clearFileList();
            });
        }
    }

    void take(String name, byte[] content) {
        var file = EvidenceFile.of(name, content);
        told.setText(file.isPresent() ? words.say("evidence.kept", name) : words.say("evidence.refused"));
        file.ifPresent(one -> {
            evidence.keep(one, seat.me());
            set(Stream.concat(links().stream(), Stream.of(Evidence.PATH + one.id()))
                    .toList());
        });
    }
}
