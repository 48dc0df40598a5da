package org.waymark.ui.workspace.dashboard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.query.indicator.IndicatorPage;
import org.waymark.query.reporting.ValueRow;
import org.waymark.ui.workspace.Live;
import org.waymark.ui.workspace.MainLayout;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Screen;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.DayField;
import org.waymark.ui.workspace.part.Part;

/** Compare anything: one indicator, for groups and places, over time, as known on a day. The link is the view. */
@Route(value = "explore", layout = MainLayout.class)
@Menu(order = 4, title = "workspace.explore.menu", icon = "vaadin:line-chart")
@PermitAll
class ExploreView extends Screen implements BeforeEnterObserver {

    private static final int EXAMPLES = 3;

    private final Names names;
    private final Part<Shown> part = new Part<>(this::draw);
    private ExploreQuery query = new ExploreQuery(null, List.of(), List.of(), null, null, null);

    /** What is looked at, and what is known about it. */
    private record Shown(ExploreQuery query, List<IndicatorPage> indicators, List<ValueRow> rows) {}

    ExploreView(Seat seat, Live live, Names names) {
        super(seat, live, "workspace.explore.title");
        this.names = names;
        add(part);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = ExploreQuery.in(event.getLocation());
    }

    @Override
    protected void show() {
        names.refresh();
        var of = query.indicator();
        part.show(new Shown(
                query, names.indicators(), of == null ? List.of() : seat().list(query.question(of), ValueRow.class)));
    }

    private List<Component> draw(Shown shown) {
        if (shown.indicators().isEmpty()) {
            return List.of(new Paragraph(seat().text("workspace.explore.none")));
        }
        var of = shown.query().indicator();
        if (of == null) {
            return List.of(asking(shown, null), examples(shown.indicators()));
        }
        var explored = new Explored(of, shown.query(), shown.rows(), names, seat().wording());
        var drawn = new ArrayList<Component>(List.of(asking(shown, explored)));
        drawn.addAll(new ExploreAnswer(seat()).of(explored));
        return drawn;
    }

    /** Three questions to begin with. */
    private Component examples(List<IndicatorPage> indicators) {
        var list = new UnorderedList();
        indicators.stream()
                .filter(page -> !page.definition().dimensions().isEmpty())
                .limit(EXAMPLES)
                .map(page -> {
                    var link = new RouterLink(names.of(page.indicator()), ExploreView.class);
                    link.setQueryParameters(ExploreQuery.of(page.indicator()).words());
                    return new ListItem(link);
                })
                .forEach(list::add);
        return new Div(new H2(seat().text("workspace.explore.examples")), list);
    }

    private Component asking(Shown shown, @Nullable Explored explored) {
        var asked = shown.query();
        var indicator = new Select<IndicatorId>();
        indicator.setLabel(seat().text("workspace.explore.indicator"));
        indicator.setItems(
                shown.indicators().stream().map(IndicatorPage::indicator).toList());
        indicator.setItemLabelGenerator(names::of);
        indicator.setValue(asked.indicator());
        indicator.addValueChangeListener(change -> go(ExploreQuery.of(change.getValue())));
        var row = new Div(indicator);
        row.addClassName("acts");
        if (explored == null) {
            return row;
        }
        var groups = new MultiSelectComboBox<>(seat().text("workspace.explore.groups"), explored.groups());
        groups.setItemLabelGenerator(names::of);
        groups.setValue(asked.groups());
        var places = new MultiSelectComboBox<>(seat().text("workspace.explore.places"), explored.places());
        places.setItemLabelGenerator(names::of);
        places.setValue(asked.places());
        var from = day("workspace.explore.from", asked.from());
        var to = day("workspace.explore.to", asked.to());
        var asof = day("workspace.explore.asof", asked.asof());
        var show = new Button(
                seat().text("workspace.explore.show"),
                click -> go(new ExploreQuery(
                        explored.indicator(),
                        List.copyOf(groups.getValue()),
                        List.copyOf(places.getValue()),
                        from.getValue(),
                        to.getValue(),
                        asof.getValue())));
        row.add(groups, places, from, to, asof, show);
        return row;
    }

    private DayField day(String label, @Nullable LocalDate day) {
        var field = new DayField(seat().text(label));
        if (day != null) {
            field.setValue(day);
        }
        return field;
    }

    private static void go(ExploreQuery asked) {
        UI.getCurrent().navigate(ExploreView.class, asked.words());
    }
}
