package org.waymark.ui.workspace.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.query.place.PlaceName;
import org.waymark.ui.words.Texts;
import org.waymark.ui.workspace.Live;
import org.waymark.ui.workspace.MainLayout;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Screen;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.DataTable;
import org.waymark.ui.workspace.part.Part;

/** Which places are reported on? */
@Route(value = "admin/places", layout = MainLayout.class)
@Menu(order = 90, title = "workspace.places.menu", icon = "vaadin:map-marker")
@RolesAllowed({"PLANNER", "ADMINISTRATOR"})
class PlacesView extends Screen {

    private final Names names;
    private final Stewardship stewardship;
    private final Part<List<PlaceName>> table = new Part<>(this::table);

    PlacesView(Seat seat, Live live, Names names, Texts texts) {
        super(seat, live, "workspace.places.title");
        this.names = names;
        stewardship = new Stewardship(seat, texts, banner(), this::show);
        var add = new Button(
                seat.text("workspace.places.add"),
                click -> new PlaceAsk(stewardship, names).register().open());
        var top = new Div(
                add,
                new RouterLink(seat.text("places.import"), PlaceImportView.class),
                new RouterLink(seat.text("places.outlines-import"), OutlinesView.class),
                new RouterLink(seat.text("places.lists"), PlaceVocabularyView.class));
        top.addClassName("acts");
        add(top, table);
    }

    @Override
    protected void show() {
        names.refresh();
        table.show(names.places());
    }

    private List<Component> table(List<PlaceName> places) {
        var drawn = new ArrayList<Component>();
        drawn.add(new Paragraph(seat().text("workspace.places.count", places.size())));
        if (places.isEmpty()) {
            return drawn;
        }
        var rows = new DataTable(
                seat().text("workspace.places.title"),
                List.of(
                        seat().text("workspace.places.code"),
                        seat().text("workspace.places.name"),
                        seat().text("workspace.places.level"),
                        seat().text("workspace.places.within"),
                        seat().text("places.codes"),
                        seat().text("workspace.act")),
                99);
        places.forEach(place -> rows.row(List.of(
                new Text(seat().wording().upright(place.place().value())),
                named(place),
                new Text(names.of(place.level())),
                new Text(place.within() == null ? "–" : names.of(place.within())),
                new Text(codes(place)),
                rename(place))));
        drawn.add(rows);
        return drawn;
    }

    private Component named(PlaceName place) {
        var link = PlaceView.to(place.place(), names.of(place.name()));
        var until = place.until();
        return until == null
                ? link
                : new Div(
                        link,
                        new Paragraph(
                                seat().text("places.ended", seat().wording().date(until))));
    }

    private String codes(PlaceName place) {
        return place.codes().isEmpty()
                ? "–"
                : place.codes().entrySet().stream()
                        .map(code -> seat().wording().upright(code.getKey() + " " + code.getValue()))
                        .collect(Collectors.joining(seat().text("workspace.comma")));
    }

    private Component rename(PlaceName place) {
        var rename = new Button(
                seat().text("workspace.places.rename"),
                click -> new PlaceAsk(stewardship, names).rename(place).open());
        rename.setAriaLabel(rename.getText() + ": " + names.of(place.name()));
        return rename;
    }
}
