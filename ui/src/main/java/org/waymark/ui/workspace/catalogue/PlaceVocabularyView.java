package org.waymark.ui.workspace.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.waymark.command.place.PlaceLevel;
import org.waymark.query.place.CodeListPage;
import org.waymark.query.place.FindCodeLists;
import org.waymark.query.place.Vocabulary;
import org.waymark.ui.words.Texts;
import org.waymark.ui.workspace.Live;
import org.waymark.ui.workspace.MainLayout;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Screen;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.DataTable;
import org.waymark.ui.workspace.part.Part;

/** In which words are places described: which levels there are, which code lists, and which vintage is in use? */
@Route(value = "admin/places-lists", layout = MainLayout.class)
@RolesAllowed({"PLANNER", "ADMINISTRATOR"})
class PlaceVocabularyView extends Screen {

    private final Names names;
    private final Stewardship stewardship;
    private final Part<List<CodeListPage>> lists = new Part<>(this::lists);
    private final Part<List<PlaceLevel>> levels = new Part<>(this::levels);

    PlaceVocabularyView(Seat seat, Live live, Names names, Texts texts) {
        super(seat, live, "places.lists-title");
        this.names = names;
        stewardship = new Stewardship(seat, texts, banner(), this::show);
        var asks = new PlaceVocabularyAsk(stewardship);
        var acts = new Div(
                new Button(seat.text("places.list-add"), click -> asks.list().open()),
                new Button(seat.text("places.level-add"), click -> asks.level().open()));
        acts.addClassName("acts");
        add(new RouterLink(seat.text("places.to-list"), PlacesView.class), acts, lists, levels);
    }

    @Override
    protected void show() {
        names.refresh();
        lists.show(seat().list(new FindCodeLists(), CodeListPage.class));
        levels.redraw();
        levels.show(names.levels());
    }

    private List<Component> lists(List<CodeListPage> all) {
        var drawn = new ArrayList<Component>(List.of(new H2(seat().text("places.lists-caption"))));
        if (all.isEmpty()) {
            drawn.add(new Paragraph(seat().text("places.none-described")));
            return drawn;
        }
        var vocabulary = new Vocabulary(all, seat().today());
        var table = new DataTable(
                seat().text("places.lists-caption"),
                List.of(
                        seat().text("workspace.places.code"),
                        seat().text("places.list-name"),
                        seat().text("places.from"),
                        seat().text("places.until"),
                        seat().text("places.in-use")),
                99);
        all.forEach(one -> table.row(List.of(
                new Text(seat().wording().upright(one.list().value())),
                new Text(names.of(one.name())),
                new Text(one.from() == null ? "–" : seat().wording().date(one.from())),
                new Text(one.until() == null ? "–" : seat().wording().date(one.until())),
                new Text(
                        seat().text(vocabulary.isInUse(one.list().value()) ? "places.in-use" : "places.not-in-use")))));
        drawn.add(table);
        return drawn;
    }

    private List<Component> levels(List<PlaceLevel> all) {
        var table = new DataTable(
                seat().text("places.levels-caption"),
                List.of(seat().text("places.level-code"), seat().text("places.level-name")),
                99);
        all.forEach(one ->
                table.row(List.of(new Text(seat().wording().upright(one.value())), new Text(names.of(one)))));
        return List.of(new H2(seat().text("places.levels-caption")), table);
    }
}
