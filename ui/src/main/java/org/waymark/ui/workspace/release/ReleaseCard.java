package org.waymark.ui.workspace.release;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.waymark.command.Role;
import org.waymark.command.release.ReleaseCommand.WithdrawRelease;
import org.waymark.query.release.Edition;
import org.waymark.query.release.FindEdition;
import org.waymark.query.release.ReleasePage;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.part.Ask;
import org.waymark.ui.workspace.part.DataTable;
import org.waymark.ui.workspace.part.Forms;

/** One release, what may be done with it, and what it holds where somebody wants to see it. */
final class ReleaseCard extends Article {

    private static final int SHOWN = 200;

    private final ReleaseDesk desk;
    private final ReleasePage page;
    private final Div preview = new Div();

    ReleaseCard(ReleaseDesk desk, ReleasePage page) {
        this.desk = desk;
        this.page = page;
        addClassName("card");
        var outline = page.outline();
        add(
                new H2(desk.names().of(outline.title())),
                new Paragraph(desk.text(
                        "workspace.release.line",
                        page.release().value(),
                        desk.seat().wording().date(outline.on()),
                        desk.text("workspace.readers." + Names.word(outline.readers())))),
                new Paragraph(state()),
                acts(),
                preview);
    }

    private String state() {
        var gone = page.withdrawn();
        if (gone != null) {
            return desk.text("workspace.release.withdrawn", gone.reason());
        }
        return page.published() == null
                ? desk.text("workspace.release.signatures", page.signatures().size())
                : desk.text("workspace.release.out");
    }

    private Div acts() {
        var acts = new Div(new Button(desk.text("workspace.release.look"), click -> look()));
        acts.addClassName("acts");
        var seat = desk.seat();
        if (page.published() == null && (seat.is(Role.PLANNER) || seat.is(Role.REVIEWER))) {
            acts.add(desk.button("workspace.release.sign", () -> desk.releases().sign(page.release(), seat.account())));
        }
        if (page.published() == null && seat.is(Role.PLANNER)) {
            acts.add(
                    desk.button(
                            "workspace.release.publish", () -> desk.releases().publish(page.release(), seat.account())),
                    new Button(
                            desk.text("workspace.release.again"),
                            click -> new ReleaseAsk(desk).again(page).open()));
        }
        if (page.isLive() && seat.is(Role.PLANNER)) {
            acts.add(new Button(
                    desk.text("workspace.release.withdraw"), click -> withdraw().open()));
        }
        return acts;
    }

    private Ask withdraw() {
        var reason = Forms.text(desk.text("workspace.plan.reason"));
        reason.setRequiredIndicatorVisible(true);
        var asking = new Ask[1];
        asking[0] = desk.ask(
                "workspace.release.withdraw",
                () -> desk.send(
                        asking[0].banner(),
                        new WithdrawRelease(
                                page.release(),
                                reason.getValue().strip(),
                                desk.seat().me())));
        return asking[0].with(reason);
    }

    private void look() {
        preview.removeAll();
        Optional<Edition> edition = desk.seat().find(new FindEdition(page.release()), Edition.class);
        edition.ifPresent(this::show);
    }

    private void show(Edition edition) {
        var manifest = edition.manifest();
        var table = new DataTable(
                desk.text("workspace.release.figures"),
                List.of(
                        desk.text("workspace.release.place"),
                        desk.text("workspace.release.data-set"),
                        desk.text("workspace.release.group"),
                        desk.text("workspace.release.period"),
                        desk.text("workspace.release.value")),
                4);
        edition.rows().stream()
                .limit(SHOWN)
                .forEach(row -> table.row(
                        desk.names().of(row.place()),
                        desk.names().of(row.indicator()),
                        desk.names().of(row.group()),
                        row.period().code(),
                        row.isWithheld()
                                ? desk.text("workspace.confidential." + Names.word(row.why()))
                                : row.told() == null ? "–" : row.told()));
        preview.add(
                new Paragraph(desk.text(
                        manifest.safe() ? "workspace.release.safe" : "workspace.release.unsafe",
                        edition.rows().size(),
                        edition.withheld())),
                new Paragraph(desk.text("workspace.release.digest", manifest.data())));
        if (page.outline().replaces() != null) {
            preview.add(new Paragraph(
                    desk.text("workspace.release.changed", edition.changed().size())));
        }
        preview.add(table);
    }
}
