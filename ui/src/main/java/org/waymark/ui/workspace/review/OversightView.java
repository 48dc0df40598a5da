package org.waymark.ui.workspace.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Role;
import org.waymark.command.standing.Promised;
import org.waymark.query.indicator.IndicatorPage;
import org.waymark.query.standing.FindOversight;
import org.waymark.query.standing.OversightPage;
import org.waymark.query.standing.OversightPage.Switch;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.FindStrategy;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.workspace.Live;
import org.waymark.ui.workspace.MainLayout;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Screen;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.Part;

/** How are values looked after: whose review is off and why, and how far may standings lie apart? */
@Route(value = "review/oversight", layout = MainLayout.class)
@RolesAllowed({"REVIEWER", "REPORTER", "PLANNER", "PARTNER", "MONITOR", "ADMINISTRATOR"})
class OversightView extends Screen {

    private final Names names;
    private final Select<IndicatorPage> indicator = new Select<>();
    private final Part<List<OversightPage>> pages = new Part<>(this::cards);

    OversightView(Seat seat, Live live, Names names) {
        super(seat, live, "workspace.oversight.title");
        this.names = names;
        add(new Paragraph(seat.text("workspace.oversight.sentence")));
        if (seat.is(Role.PLANNER)) {
            add(decide());
        }
        add(pages);
    }

    private Component decide() {
        indicator.setLabel(seat().text("workspace.counting.indicator"));
        indicator.setWidth("min(36rem, 100%)");
        indicator.setItemLabelGenerator(page -> names.of(page.definition().name()));
        var dialogs = new OversightDialogs(seat(), names, banner(), this::show);
        var off = new Button(seat().text("workspace.oversight.off"), _ -> chosen(dialogs::off));
        var margin = new Button(seat().text("workspace.oversight.margin"), _ -> chosen(dialogs::margin));
        var row = new Div(indicator, off, margin);
        row.addClassName("acts");
        return row;
    }

    private void chosen(Consumer<IndicatorPage> dialog) {
        var page = indicator.getValue();
        if (page == null) {
            banner().warn(seat().text("workspace.oversight.choose"));
        } else {
            dialog.accept(page);
        }
    }

    @Override
    protected void show() {
        names.refresh();
        if (indicator.isEmpty() && seat().is(Role.PLANNER)) {
            indicator.setItems(new MeasuredFirst(seat(), names).indicators());
        }
        pages.show(seat().list(new FindOversight(null), OversightPage.class));
    }

    private List<Component> cards(List<OversightPage> all) {
        return all.isEmpty()
                ? List.of(new Paragraph(seat().text("workspace.oversight.none")))
                : all.stream().map(this::card).toList();
    }

    private Component card(OversightPage page) {
        var card = new Article(new H2(names.of(page.indicator())));
        card.addClassName("card");
        page.off().forEach(off -> card.add(isOff(page, off)));
        var told = new UnorderedList();
        Stream.concat(
                        page.switches().stream().map(this::told),
                        page.margins().stream().map(one -> told(one)))
                .sorted((one, other) -> other.at().compareTo(one.at()))
                .forEach(line -> told.add(new ListItem(line.words())));
        card.add(told);
        return card;
    }

    private Component isOff(OversightPage page, Switch off) {
        var line =
                new Div(new Paragraph(seat().text("workspace.oversight.is-off", measure(off.measure()), off.reason())));
        if (seat().is(Role.PLANNER)) {
            var dialogs = new OversightDialogs(seat(), names, banner(), this::show);
            line.add(new Button(
                    seat().text("workspace.oversight.on"), _ -> dialogs.on(page.indicator(), off.measure())));
        }
        return line;
    }

    private Line told(Switch one) {
        var key = one.off() ? "workspace.oversight.was-off" : "workspace.oversight.was-on";
        return new Line(one.at(), seat().text(key, day(one.at()), measure(one.measure()), one.reason()));
    }

    private Line told(OversightPage.SetMargin one) {
        var margin = new MarginWords(seat().wording()).of(one.margin());
        return new Line(one.at(), seat().text("workspace.oversight.margin-was", day(one.at()), margin, one.reason()));
    }

    private String day(Instant at) {
        return seat().wording().date(at.atZone(ZoneOffset.UTC).toLocalDate());
    }

    private String measure(@Nullable Promised promised) {
        if (promised == null) {
            return seat().text("workspace.oversight.all-values");
        }
        var found = new ArrayList<String>();
        seat().find(new FindStrategy(promised.strategy(), Edition.ADOPTED), StrategyPage.class).stream()
                .flatMap(plan -> plan.goals().stream())
                .filter(goal ->
                        goal.measures().stream().anyMatch(one -> one.measure().equals(promised.measure())))
                .map(goal -> names.of(goal.goal().name()))
                .forEach(found::add);
        return found.isEmpty()
                ? seat().wording().upright(promised.measure().value())
                : seat().text("workspace.oversight.measure-of", found.getFirst());
    }

    private record Line(Instant at, String words) {}
}
