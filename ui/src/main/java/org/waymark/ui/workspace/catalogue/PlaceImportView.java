package org.waymark.ui.workspace.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.query.place.CodeListPage;
import org.waymark.ui.place.PlaceImport;
import org.waymark.ui.place.PlacePreview;
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
                PlaceUpload.of(seat, this::preview, ".csv", ".tsv", ".txt"),
                told);
    }

    @Override
    protected void show() {
        names.refresh();
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
            told.add(new H2(seat().text("places.problems")), new PlaceProblems(seat()).table(preview.problems()));
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
