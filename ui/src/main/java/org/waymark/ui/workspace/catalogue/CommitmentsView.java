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
import org.waymark.query.commitment.CommitmentPage;
import org.waymark.query.commitment.FindCommitments;
import org.waymark.query.history.Topic;
import org.waymark.ui.words.Texts;
import org.waymark.ui.workspace.Live;
import org.waymark.ui.workspace.MainLayout;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Screen;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.history.HistoryNavigation;
import org.waymark.ui.workspace.part.DataTable;
import org.waymark.ui.workspace.part.Part;

/** Which commitments does the catalogue hold, and do they read as they should? */
@Route(value = "commitments", layout = MainLayout.class)
@Menu(order = 19, title = "workspace.catalogue.menu", icon = "vaadin:book")
@RolesAllowed({"PLANNER", "ADMINISTRATOR"})
class CommitmentsView extends Screen {

    private final Names names;
    private final Stewardship stewardship;
    private final TextField search = new TextField();
    private final Part<List<CommitmentPage>> table = new Part<>(this::table);

    CommitmentsView(Seat seat, Live live, Names names, Texts texts) {
        super(seat, live, "workspace.catalogue.title");
        this.names = names;
        stewardship = new Stewardship(seat, texts, banner(), this::show);
        search.setLabel(seat.text("workspace.catalogue.search"));
        search.setHelperText(seat.text("workspace.serving.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(typed -> show());
        var add = new Button(
                seat.text("workspace.catalogue.add"),
                click -> new CommitmentAsk(stewardship).add().open());
        var domain = new Button(
                seat.text("workspace.domains.add"),
                click -> new DomainAsk(stewardship).name().open());
        var top = new Div(search, add, domain);
        top.addClassName("acts");
        add(top, table);
    }

    @Override
    protected void show() {
        table.show(seat().list(new FindCommitments(), CommitmentPage.class).stream()
                .filter(page -> Found.matches(page, search.getValue()))
                .toList());
    }

    private List<Component> table(List<CommitmentPage> pages) {
        var drawn = new ArrayList<Component>();
        drawn.add(new Paragraph(seat().text("workspace.catalogue.count", pages.size())));
        if (pages.isEmpty()) {
            return drawn;
        }
        var rows = new DataTable(
                seat().text("workspace.catalogue.table"),
                List.of(
                        seat().text("workspace.catalogue.code"),
                        seat().text("workspace.serving.commitment"),
                        seat().text("workspace.catalogue.document"),
                        seat().text("workspace.serving.state"),
                        seat().text("workspace.act")),
                99);
        pages.forEach(page -> rows.row(cells(page)));
        drawn.add(rows);
        return drawn;
    }

    private List<Component> cells(CommitmentPage page) {
        var clause = page.clause();
        return List.of(
                new Text(seat().wording().upright(page.commitment().value())),
                new Text(names.of(clause.text())),
                new Text(names.of(clause.document()) + " " + seat().wording().upright(String.valueOf(clause.year()))),
                new Text(seat().text(state(page))),
                new Div(
                        page.retired() ? new Text("") : acts(page),
                        HistoryNavigation.to(
                                seat(),
                                Topic.of(
                                        Topic.Kind.COMMITMENT, page.commitment().value()),
                                page.commitment().value())));
    }

    private static String state(CommitmentPage page) {
        return page.retired()
                ? "workspace.catalogue.retired"
                : page.revision() > 1 ? "workspace.catalogue.corrected" : "workspace.catalogue.offered";
    }

    private Component acts(CommitmentPage page) {
        var code = ": " + page.commitment().value();
        var correct = new Button(
                seat().text("workspace.catalogue.correct"),
                click -> new CommitmentAsk(stewardship).correct(page).open());
        correct.setAriaLabel(correct.getText() + code);
        var retire = new Button(
                seat().text("workspace.catalogue.retire"),
                click -> new RetireAsk(stewardship, page).ask().open());
        retire.setAriaLabel(retire.getText() + code);
        return new Div(correct, retire);
    }
}
