package org.waymark.ui.workspace.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.UploadEvent;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.query.place.CodeListPage;
import org.waymark.ui.place.PlaceFile;
import org.waymark.ui.place.PlaceImport;
import org.waymark.ui.place.PlacePreview;
import org.waymark.ui.place.PlaceProblem;
import org.waymark.ui.place.PlaceRow;
import org.waymark.ui.words.Texts;
import org.waymark.ui.workspace.Live;
import org.waymark.ui.workspace.MainLayout;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Screen;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.DataTable;

/** Which places does a file bring? Nothing is saved before it was shown. */
@Route(value = "admin/places-import", layout = MainLayout.class)
@RolesAllowed({"PLANNER", "ADMINISTRATOR"})
class PlaceImportView extends Screen {

    private static final int MOST_SHOWN = 200;

    private final Names names;
    private final PlaceImport imports;
    private final Select<CodeListPage> list;
    private final Section told = new Section();
    private byte @Nullable [] file;

    PlaceImportView(Seat seat, Live live, Names names, Texts texts, PlaceImport imports) {
        super(seat, live, "places.import-title");
        this.names = names;
        this.imports = imports;
        list = new PlaceCodeAsk(new Stewardship(seat, texts, banner(), this::show)).lists("places.import-of");
        list.setEmptySelectionAllowed(true);
        list.addValueChangeListener(change -> check());
        add(
                new RouterLink(seat.text("places.to-list"), PlacesView.class),
                new Paragraph(seat.text("places.import-lead")),
                list,
                upload(),
                told);
    }

    @Override
    protected void show() {
        names.refresh();
    }

    private Upload upload() {
        var upload = new Upload();
        upload.setUploadHandler(event -> receive(event, upload));
        upload.setMaxFiles(1);
        upload.setAcceptedFileExtensions(".csv", ".tsv", ".txt");
        upload.setUploadButton(new Button(seat().text("places.upload")));
        upload.setDropLabel(new Span(seat().text("places.drop")));
        upload.getElement().setAttribute("aria-label", seat().text("places.upload"));
        return upload;
    }

    /** Reads no more of a file than may be read at all. */
    private void receive(UploadEvent event, Upload upload) throws IOException {
        byte[] received;
        try (var bytes = event.getInputStream()) {
            received = bytes.readNBytes(PlaceFile.MOST_BYTES + 1);
        }
        var _ = event.getUI().access(() -> {
            upload.clearFileList();
            preview(received);
        });
    }

    void preview(byte[] received) {
        file = received;
        check();
    }

    private void check() {
        told.removeAll();
        var bytes = file;
        if (bytes == null) {
            return;
        }
        var chosen = list.getValue();
        var preview = imports.check(bytes, chosen == null ? null : chosen.list());
        told.add(new Paragraph(seat().text(
                        "places.preview",
                        preview.lines(),
                        preview.added().size(),
                        preview.changed().size(),
                        preview.problems().size())));
        var count = preview.added().size() + preview.changed().size();
        if (count > 0) {
            told.add(take(preview, count));
        }
        if (!preview.problems().isEmpty()) {
            told.add(new H2(seat().text("places.problems")), problems(preview.problems()));
        }
        if (count > 0) {
            told.add(new H2(seat().text("places.new-places")), places(preview));
        }
    }

    private Button take(PlacePreview preview, int count) {
        var take = new Button(seat().text("places.take", count), click -> {
            if (seat().act(banner(), preview, key -> imports.take(preview, seat().account()))) {
                file = null;
                told.removeAll();
                banner().tell(seat().text("places.taken", count));
            }
        });
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.setDisableOnClick(true);
        return take;
    }

    private Component problems(List<PlaceProblem> problems) {
        var table = new DataTable(
                seat().text("places.problems"),
                List.of(
                        seat().text("places.line"),
                        seat().text("places.column"),
                        seat().text("places.problem"),
                        seat().text("places.remedy")),
                99);
        problems.stream()
                .limit(MOST_SHOWN)
                .forEach(one -> table.row(
                        seat().wording().number(one.line()),
                        seat().wording().upright(one.column()),
                        seat().text(
                                        one.reason().sentence(),
                                        seat().wording().upright(one.column()),
                                        seat().wording().isolate(one.value())),
                        seat().text(one.reason().remedy())));
        return table;
    }

    private Component places(PlacePreview preview) {
        var table = new DataTable(
                seat().text("places.new-places"),
                List.of(
                        seat().text("workspace.places.code"),
                        seat().text("workspace.places.name"),
                        seat().text("workspace.places.level"),
                        seat().text("workspace.places.within")),
                99);
        Stream.concat(preview.changed().stream(), preview.added().stream())
                .limit(MOST_SHOWN)
                .forEach(row -> table.row(cells(row)));
        return table;
    }

    private List<Component> cells(PlaceRow row) {
        return List.of(
                new Text(seat().wording().upright(row.place().value())),
                new Text(names.of(row.name())),
                new Text(names.of(row.level())),
                new Text(
                        row.within() == null
                                ? "–"
                                : seat().wording().upright(row.within().value())));
    }
}
