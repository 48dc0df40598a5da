package org.waymark.ui.workspace.report.imports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.waymark.ui.imports.ImportJob;
import org.waymark.ui.imports.ImportUploads;
import org.waymark.ui.imports.Imports;
import org.waymark.ui.imports.Templates;
import org.waymark.ui.workspace.Live;
import org.waymark.ui.workspace.MainLayout;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Screen;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.DataTable;
import org.waymark.ui.workspace.part.Part;

/** Many values at once: a file to fill in, the upload, and what became of earlier files. */
@Route(value = "report/import", layout = MainLayout.class)
@Menu(order = 22, title = "workspace.import.menu", icon = "vaadin:upload")
@RolesAllowed({"REPORTER", "PARTNER", "MONITOR"})
class ImportsView extends Screen implements BeforeEnterObserver {

    private final Names names;
    private final Imports imports;
    private final Templates templates;
    private final ImportUploads uploads;
    private final StepLine steps;
    private final Div cards = new Div();
    private final Part<List<ImportJob>> latest = new Part<>(this::latest);

    ImportsView(Seat seat, Live live, Names names, Imports imports, Templates templates, ImportUploads uploads) {
        super(seat, live, "workspace.import.title");
        this.names = names;
        this.imports = imports;
        this.templates = templates;
        this.uploads = uploads;
        steps = new StepLine(seat);
        steps.at(StepLine.TEMPLATE);
        cards.addClassName("part");
        add(steps, cards, latest);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        names.refresh();
        cards.removeAll();
        if (seat().organisation() != null) {
            cards.add(
                    new TemplateCard(seat(), names, templates),
                    new UploadCard(seat(), uploads, banner(), ImportsView::go));
        }
    }

    private static void go(ImportJob job) {
        UI.getCurrent().navigate(ImportNavigation.path(job.id()));
    }

    @Override
    protected void show() {
        if (seat().organisation() == null) {
            banner().warn(seat().text("workspace.report.no-organisation"));
            steps.setVisible(false);
        } else {
            latest.show(imports.latest(seat().account()));
        }
    }

    private List<Component> latest(List<ImportJob> jobs) {
        var drawn = new ArrayList<Component>();
        drawn.add(new H2(seat().text("workspace.import.latest")));
        if (jobs.isEmpty()) {
            drawn.add(new Paragraph(seat().text("workspace.import.none")));
            return drawn;
        }
        var table = new DataTable(
                seat().text("workspace.import.latest"),
                List.of(
                        seat().text("workspace.import.file"),
                        seat().text("workspace.import.state"),
                        seat().text("workspace.import.at"),
                        seat().text("workspace.import.reference")),
                9);
        jobs.forEach(job -> table.row(List.of(
                link(job),
                new Span(ImportSentences.state(seat(), job)),
                new Span(seat().wording().date(job.at().atZone(ZoneOffset.UTC).toLocalDate())),
                new Span(seat().wording().upright(job.id().value())))));
        drawn.add(table);
        return drawn;
    }

    private static RouterLink link(ImportJob job) {
        var link = new RouterLink(
                job.file().name(),
                ImportView.class,
                new RouteParameters("id", job.id().value()));
        link.getElement().setAttribute("dir", "auto");
        return link;
    }
}
