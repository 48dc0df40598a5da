package org.waymark.ui.workspace.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.waymark.query.history.Topic;
import org.waymark.query.indicator.FindIndicators;
import org.waymark.query.indicator.IndicatorPage;
import org.waymark.ui.words.Texts;
import org.waymark.ui.workspace.Live;
import org.waymark.ui.workspace.MainLayout;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Screen;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.history.HistoryNavigation;
import org.waymark.ui.workspace.part.DataTable;
import org.waymark.ui.workspace.part.Part;

/** What is measured, and since when as it is now? */
@Route(value = "indicators", layout = MainLayout.class)
@Menu(order = 20, title = "workspace.indicators.menu", icon = "vaadin:line-chart")
@RolesAllowed({"PLANNER", "ADMINISTRATOR"})
class IndicatorsView extends Screen {

    private final Names names;
    private final Stewardship stewardship;
    private final TextField search = new TextField();
    private final Part<List<IndicatorPage>> table = new Part<>(this::table);

    IndicatorsView(Seat seat, Live live, Names names, Texts texts) {
        super(seat, live, "workspace.indicators.title");
        this.names = names;
        stewardship = new Stewardship(seat, texts, banner(), this::show);
        search.setLabel(seat.text("workspace.catalogue.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(typed -> show());
        var define = new Button(
                seat.text("workspace.indicators.define"),
                click -> new IndicatorAsk(stewardship).define().open());
        var top = new Div(search, define);
        top.addClassName("acts");
        add(top, table);
    }

    @Override
    protected void show() {
        var typed = search.getValue().strip().toLowerCase(Locale.ROOT);
        table.show(seat().list(new FindIndicators(), IndicatorPage.class).stream()
                .filter(page -> said(page).contains(typed))
                .toList());
    }

    private String said(IndicatorPage page) {
        var definition = page.definition();
        return (page.indicator().value() + " " + names.of(definition.name()) + " " + names.of(definition.meaning()))
                .toLowerCase(Locale.ROOT);
    }

    private List<Component> table(List<IndicatorPage> pages) {
        var drawn = new ArrayList<Component>();
        drawn.add(new Paragraph(seat().text("workspace.indicators.count", pages.size())));
        if (pages.isEmpty()) {
            return drawn;
        }
        var rows = new DataTable(
                seat().text("workspace.indicators.table"),
                List.of(
                        seat().text("workspace.catalogue.code"),
                        seat().text("workspace.indicator"),
                        seat().text("workspace.indicators.meaning"),
                        seat().text("workspace.indicators.breaks"),
                        seat().text("workspace.act")),
                99);
        pages.forEach(page -> rows.row(List.of(
                new Text(seat().wording().upright(page.indicator().value())),
                new Text(names.of(page.definition().name())),
                new Text(names.of(page.definition().meaning())),
                new Text(breaks(page)),
                act(page))));
        drawn.add(rows);
        return drawn;
    }

    private String breaks(IndicatorPage page) {
        return page.breaks().isEmpty()
                ? "–"
                : page.breaks().stream()
                        .map(cut -> seat().text(
                                        "workspace.indicators.break",
                                        seat().wording().upright(cut.from().code()),
                                        names.of(cut.reason())))
                        .collect(Collectors.joining(" "));
    }

    private Component act(IndicatorPage page) {
        var change = new Button(
                seat().text("workspace.indicators.change"),
                click -> new MethodAsk(stewardship, page).ask().open());
        change.setAriaLabel(change.getText() + ": " + names.of(page.definition().name()));
        return new Div(
                change,
                HistoryNavigation.to(
                        seat(),
                        Topic.of(Topic.Kind.INDICATOR, page.indicator().value()),
                        names.of(page.definition().name())));
    }
}
