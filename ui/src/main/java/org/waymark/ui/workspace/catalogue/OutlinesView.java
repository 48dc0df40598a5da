package org.waymark.ui.workspace.catalogue;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.waymark.query.place.PlaceOutline;
import org.waymark.ui.place.OutlineImport;
import org.waymark.ui.place.OutlinePreview;
import org.waymark.ui.workspace.Live;
import org.waymark.ui.workspace.MainLayout;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Screen;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.DataTable;

/** Which outlines does a file bring? Nothing is saved before it was shown. */
@Route(value = "admin/places-outlines", layout = MainLayout.class)
@RolesAllowed({"PLANNER", "ADMINISTRATOR"})
class OutlinesView extends Screen {

    private final Names names;
    private final OutlineImport imports;
    private final Section told = new Section();

    OutlinesView(Seat seat, Live live, Names names, OutlineImport imports) {
        super(seat, live, "places.outlines-title");
        this.names = names;
        this.imports = imports;
        add(
                new RouterLink(seat.text("places.to-list"), PlacesView.class),
                new Paragraph(seat.text("places.outlines-lead")),
                PlaceUpload.of(seat, this::preview, ".geojson", ".json"),
                told);
    }

    @Override
    protected void show() {
        names.refresh();
    }

    void preview(byte[] file) {
        told.removeAll();
        var preview = imports.check(file);
        var count = preview.outlines().size();
        told.add(new Paragraph(
                seat().text("places.outlines-preview", count, preview.problems().size())));
        if (count > 0) {
            told.add(take(preview, count));
        }
        if (!preview.problems().isEmpty()) {
            told.add(new H2(seat().text("places.problems")), new PlaceProblems(seat()).table(preview.problems()));
        }
        if (count > 0) {
            told.add(new H2(seat().text("places.outlines")), places(preview.outlines()));
        }
    }

    private Button take(OutlinePreview preview, int count) {
        var take = new Button(seat().text("places.take", count), click -> {
            if (seat().act(banner(), preview, key -> imports.take(preview, seat().account()))) {
                told.removeAll();
                banner().tell(seat().text("places.outlines-taken", count));
            }
        });
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.setDisableOnClick(true);
        return take;
    }

    private DataTable places(List<PlaceOutline> outlines) {
        var table = new DataTable(
                seat().text("places.outlines"),
                List.of(seat().text("workspace.places.code"), seat().text("workspace.places.name")),
                99);
        outlines.forEach(outline -> table.row(List.of(
                new Text(seat().wording().upright(outline.place().value())), new Text(names.of(outline.place())))));
        return table;
    }
}
