package org.waymark.ui.workspace.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.waymark.query.organisation.OrganisationPage;
import org.waymark.ui.words.Texts;
import org.waymark.ui.workspace.Live;
import org.waymark.ui.workspace.MainLayout;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Screen;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.DataTable;
import org.waymark.ui.workspace.part.Part;

/** Who takes part, and what is each entrusted to report? */
@Route(value = "admin/organisations", layout = MainLayout.class)
@Menu(order = 91, title = "workspace.organisations.menu", icon = "vaadin:building")
@RolesAllowed({"PLANNER", "ADMINISTRATOR"})
class OrganisationsView extends Screen {

    private final Names names;
    private final Stewardship stewardship;
    private final Part<List<OrganisationPage>> table = new Part<>(this::table);

    OrganisationsView(Seat seat, Live live, Names names, Texts texts) {
        super(seat, live, "workspace.organisations.title");
        this.names = names;
        stewardship = new Stewardship(seat, texts, banner(), this::show);
        var add = new Button(
                seat.text("workspace.organisations.add"),
                click -> new OrganisationAsk(stewardship, names).register().open());
        var top = new Div(add);
        top.addClassName("acts");
        add(top, table);
    }

    @Override
    protected void show() {
        names.refresh();
        table.show(names.organisations());
    }

    private List<Component> table(List<OrganisationPage> organisations) {
        var drawn = new ArrayList<Component>();
        drawn.add(new Paragraph(seat().text("workspace.organisations.count", organisations.size())));
        if (organisations.isEmpty()) {
            return drawn;
        }
        var rows = new DataTable(
                seat().text("workspace.organisations.title"),
                List.of(
                        seat().text("workspace.organisations.name"),
                        seat().text("workspace.organisations.kind"),
                        seat().text("workspace.organisations.place"),
                        seat().text("workspace.organisations.mandates"),
                        seat().text("workspace.act")),
                99);
        organisations.forEach(page -> rows.row(List.of(
                new Text(names.of(page.name())),
                new Text(seat().text("workspace.organisation-kind." + Names.word(page.kind()))),
                new Text(page.place() == null ? "–" : names.of(page.place())),
                mandates(page),
                entrust(page))));
        drawn.add(rows);
        return drawn;
    }

    private Component mandates(OrganisationPage page) {
        if (page.mandates().isEmpty()) {
            return new Text("–");
        }
        var list = new UnorderedList();
        for (var mandate : page.mandates()) {
            var said = MandateAsk.said(stewardship, names, mandate);
            var back = new Button(
                    seat().text("workspace.organisations.take-back"),
                    click -> new MandateAsk(stewardship, names, page)
                            .withdraw(mandate)
                            .open());
            back.setAriaLabel(back.getText() + ": " + names.of(page.name()) + ", " + said);
            list.add(new ListItem(new Text(said + " "), back));
        }
        return list;
    }

    private Component entrust(OrganisationPage page) {
        var entrust = new Button(
                seat().text("workspace.organisations.entrust"),
                click -> new MandateAsk(stewardship, names, page).grant().open());
        entrust.setAriaLabel(entrust.getText() + ": " + names.of(page.name()));
        return entrust;
    }
}
