package org.waymark.ui.workspace.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.waymark.command.place.PlaceId;
import org.waymark.query.history.Topic;
import org.waymark.query.place.Boundary;
import org.waymark.query.place.PlaceName;
import org.waymark.ui.words.Texts;
import org.waymark.ui.workspace.Live;
import org.waymark.ui.workspace.MainLayout;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Screen;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.history.HistoryNavigation;
import org.waymark.ui.workspace.part.Ask;
import org.waymark.ui.workspace.part.DataTable;
import org.waymark.ui.workspace.part.Part;

/** What is known of one place, and what became of its boundary? */
@Route(value = "admin/places/:code", layout = MainLayout.class)
@RolesAllowed({"PLANNER", "ADMINISTRATOR"})
class PlaceView extends Screen implements BeforeEnterObserver {

    private final Names names;
    private final Stewardship stewardship;
    private final Part<Optional<PlaceName>> page = new Part<>(this::page);
    private PlaceId place = new PlaceId("");

    PlaceView(Seat seat, Live live, Names names, Texts texts) {
        super(seat, live, "workspace.places.title");
        this.names = names;
        stewardship = new Stewardship(seat, texts, banner(), this::show);
        add(new RouterLink(seat.text("places.to-list"), PlacesView.class), page);
    }

    static RouterLink to(PlaceId place, String name) {
        return new RouterLink(name, PlaceView.class, new RouteParameters("code", place.value()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        place = new PlaceId(event.getRouteParameters().get("code").orElse(""));
    }

    @Override
    protected void show() {
        names.refresh();
        var known =
                names.places().stream().filter(one -> one.place().equals(place)).findFirst();
        known.ifPresent(one -> headed(names.of(one.name())));
        page.show(known);
    }

    private List<Component> page(Optional<PlaceName> known) {
        if (known.isEmpty()) {
            return List.of(new Paragraph(seat().text("places.gone")));
        }
        var one = known.get();
        var asks = new PlaceAsk(stewardship, names);
        var changes = new PlaceChangeAsk(stewardship, names);
        var drawn = new ArrayList<Component>(List.of(
                new Paragraph(place(one)),
                new Paragraph(days(one)),
                acts(
                        act("workspace.places.rename", () -> asks.rename(one)),
                        act("places.days-set", () -> changes.days(one))),
                HistoryNavigation.to(
                        seat(), Topic.of(Topic.Kind.PLACE, one.place().value()), names.of(one.name()))));
        drawn.addAll(codes(one));
        drawn.addAll(boundaries(one, changes));
        return drawn;
    }

    private String place(PlaceName one) {
        var level = seat().wording().upright(one.place().value()) + " · " + names.of(one.level());
        return one.within() == null ? level : level + " · " + names.of(one.within());
    }

    private String days(PlaceName one) {
        var from = one.from();
        var until = one.until();
        var wording = seat().wording();
        return from != null && until != null
                ? wording.text("places.there", wording.date(from), wording.date(until))
                : from != null
                        ? wording.text("places.since", wording.date(from))
                        : until != null
                                ? wording.text("places.ended", wording.date(until))
                                : wording.text("places.always");
    }

    private List<Component> codes(PlaceName one) {
        var drawn = new ArrayList<Component>(List.of(new H2(seat().text("places.codes"))));
        var asks = new PlaceCodeAsk(stewardship);
        if (one.codes().isEmpty()) {
            drawn.add(new Paragraph(seat().text("places.no-codes")));
        } else {
            var table = new DataTable(
                    seat().text("places.codes"),
                    List.of(
                            seat().text("places.list"),
                            seat().text("workspace.places.code"),
                            seat().text("workspace.act")),
                    99);
            one.codes()
                    .forEach((list, code) -> table.row(List.of(
                            new Text(seat().wording().upright(list)),
                            new Text(seat().wording().upright(code)),
                            asks.withdrawal(one, list))));
            drawn.add(table);
        }
        drawn.add(acts(act("places.code-add", () -> asks.code(one))));
        return drawn;
    }

    private List<Component> boundaries(PlaceName one, PlaceChangeAsk asks) {
        var drawn = new ArrayList<Component>(List.of(new H2(seat().text("places.boundaries"))));
        if (one.boundaries().isEmpty()) {
            drawn.add(new Paragraph(seat().text("places.no-boundaries")));
        } else {
            var list = new UnorderedList();
            one.boundaries().forEach(change -> list.add(told(change, asks)));
            drawn.add(list);
        }
        drawn.add(acts(act("places.merge-into", () -> asks.merge(one)), act("places.split-it", () -> asks.split(one))));
        return drawn;
    }

    private ListItem told(Boundary change, PlaceChangeAsk asks) {
        var day = seat().wording().date(change.day());
        var sentence = seat().text(
                        change.merges() ? "places.merged" : "places.split",
                        day,
                        list(change.from()),
                        list(change.into()),
                        seat().wording().isolate(change.reason()));
        var mistake = act("places.take-back", () -> asks.takeBack(change));
        mistake.setAriaLabel(mistake.getText() + ": " + day);
        return new ListItem(new Text(sentence + " "), mistake);
    }

    private String list(Collection<PlaceId> places) {
        return places.stream().map(names::of).collect(Collectors.joining(seat().text("workspace.comma")));
    }

    private Button act(String key, Supplier<Ask> ask) {
        return new Button(seat().text(key), click -> ask.get().open());
    }

    private static Div acts(Component... acts) {
        var row = new Div(acts);
        row.addClassName("acts");
        return row;
    }
}
