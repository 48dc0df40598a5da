package org.waymark.ui.workspace.duty;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.query.burden.Burden;
import org.waymark.query.burden.FindBurden;
import org.waymark.ui.workspace.Live;
import org.waymark.ui.workspace.MainLayout;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Screen;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.Part;

/** What does reporting cost, is that within what was agreed, and is what is reported used? */
@Route(value = "report/burden", layout = MainLayout.class)
@RolesAllowed({"PLANNER", "REPORTER", "REVIEWER", "PARTNER", "MONITOR", "ADMINISTRATOR"})
class BurdenView extends Screen {

    private static final int YEARS_BACK = 12;

    private final Names names;
    private final OrganisationChoice choice;
    private final Select<Integer> year = new Select<>();
    private final Part<List<Burden>> burdens = new Part<>(this::burdens);

    BurdenView(Seat seat, Live live, Names names) {
        super(seat, live, "workspace.burden.title");
        this.names = names;
        choice = new OrganisationChoice(seat, names, this::chosen);
        var now = seat.today().getYear();
        year.setLabel(seat.text("workspace.burden.year"));
        year.setItems(IntStream.rangeClosed(now - YEARS_BACK, now + 1)
                .map(i -> 2 * now - YEARS_BACK + 1 - i)
                .boxed()
                .toList());
        year.setItemLabelGenerator(String::valueOf);
        year.setValue(now);
        year.addValueChangeListener(change -> show());
        var asked = new Div(year, choice);
        asked.addClassName("acts");
        var rule = new NativeDetails(
                seat.text("workspace.burden.rule"), new Paragraph(seat.text("workspace.burden.rule-words")));
        add(asked, burdens, rule, new RouterLink(seat.text("workspace.sheet.title"), SheetView.class));
    }

    @Override
    protected void show() {
        names.refresh();
        choice.refresh();
        var asked = choice.asked();
        burdens.show(asked.isEmpty() ? List.of() : seat().list(new FindBurden(asked, year.getValue()), Burden.class));
    }

    /** One organisation is told in detail, even where there is no other. */
    private void chosen() {
        show();
        burdens.redraw();
    }

    private List<Component> burdens(List<Burden> all) {
        var drawn = new ArrayList<Component>();
        var minutes = all.stream().mapToInt(Burden::minutes).sum();
        var sentence = new Paragraph(
                minutes == 0
                        ? seat().text("workspace.burden.none", String.valueOf(year.getValue()))
                        : seat().text(
                                        "workspace.burden.sentence",
                                        seat().wording().upright(String.valueOf(year.getValue())),
                                        all.stream()
                                                .mapToInt(
                                                        burden -> burden.lines().size())
                                                .sum(),
                                        minutes,
                                        all.stream()
                                                .filter(Burden::isOverBudget)
                                                .count()));
        sentence.addClassName("verdict");
        drawn.add(sentence);
        var tables = new BurdenTables(seat(), names, banner(), this::show, choice::choose);
        if (!all.isEmpty()) {
            drawn.add(tables.summary(all));
        }
        if (choice.one().isPresent()) {
            all.stream().filter(burden -> !burden.lines().isEmpty()).forEach(burden -> {
                drawn.add(new H2(seat().text("workspace.burden.reports")));
                drawn.add(tables.lines(burden));
            });
        }
        if (choice.more() > 0) {
            drawn.add(new Button(seat().text("workspace.sheet.more", choice.more()), click -> {
                choice.showMore();
                show();
            }));
        }
        return drawn;
    }
}
