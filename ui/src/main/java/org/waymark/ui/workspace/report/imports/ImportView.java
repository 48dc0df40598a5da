package org.waymark.ui.workspace.report.imports;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.waymark.ui.imports.ImportId;
import org.waymark.ui.imports.ImportJob;
import org.waymark.ui.imports.Imports;
import org.waymark.ui.imports.Stage;
import org.waymark.ui.workspace.Live;
import org.waymark.ui.workspace.MainLayout;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Screen;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.Part;

/** One file: what its columns mean, what would become of its rows, how far it is, and the receipt. */
@Route(value = "report/import/:id", layout = MainLayout.class)
@RolesAllowed({"REPORTER", "PARTNER", "MONITOR"})
class ImportView extends Screen implements BeforeEnterObserver {

    private static final int EVERY_MILLIS = 1_000;

    private final Names names;
    private final Imports imports;
    private final ImportParts parts;
    private final StepLine steps;
    private final ProgressLine progress;
    private final Part<Drawn> content = new Part<>(this::drawn);
    private ImportId id = new ImportId("");
    private @Nullable Registration polling;

    ImportView(Seat seat, Live live, Names names, Imports imports, ImportParts parts) {
        super(seat, live, "workspace.import.title");
        this.names = names;
        this.imports = imports;
        this.parts = parts;
        steps = new StepLine(seat);
        progress = new ProgressLine(seat, this::cancel);
        add(ImportNavigation.to(seat.text("workspace.import.back")), steps, progress, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = new ImportId(event.getRouteParameters().get("id").orElse(""));
        names.refresh();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        polling = attached.getUI().addPollListener(_ -> show());
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        detached.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
        }
    }

    @Override
    protected void show() {
        var job = job();
        if (job.isEmpty()) {
            banner().warn(seat().text("workspace.import.gone"));
            return;
        }
        var now = job.get();
        headed(now.file().name());
        progress.show(now);
        steps.at(step(now.stage()));
        getUI().ifPresent(ui -> ui.setPollInterval(now.stage().busy() ? EVERY_MILLIS : -1));
        if (now.stage().busy()) {
            content.setVisible(false);
        } else {
            content.setVisible(true);
            content.show(new Drawn(now, imports.toConfirm(now)));
        }
    }

    private static int step(Stage stage) {
        return switch (stage) {
            case UPLOADED, MATCHED, REFUSED -> StepLine.MATCH;
            case CHECKED -> StepLine.LOOK;
            case RUNNING, CANCELLED, DONE -> StepLine.RECEIPT;
        };
    }

    private Optional<ImportJob> job() {
        return seat().organisation() == null ? Optional.empty() : imports.find(id, seat().account());
    }

    private void cancel() {
        act(imports::cancel);
    }

    /** Does something to the import as it stands now, and shows what it is then. */
    private void act(Consumer<ImportJob> act) {
        seat().act(banner(), id, _ -> job().ifPresent(act));
        show();
    }

    /** What is drawn anew once it has changed. */
    private record Drawn(ImportJob job, int toConfirm) {}

    private List<Component> drawn(Drawn now) {
        var job = now.job();
        var drawn = new ArrayList<Component>();
        var earlier = job.earlier();
        if (earlier != null && !earlier.id().equals(job.id())) {
            var day = earlier.at().atZone(ZoneOffset.UTC).toLocalDate();
            var said = new Paragraph(seat().text(
                            "workspace.import.sent-before",
                            seat().wording().date(day),
                            seat().wording().upright(earlier.id().value())));
            said.addClassName("verdict");
            drawn.add(said);
            drawn.add(new RouterLink(
                    seat().text("workspace.import.sent-before.receipt"),
                    ImportView.class,
                    new RouteParameters("id", earlier.id().value())));
        }
        drawn.addAll(parts.of(job, banner(), this::act));
        return drawn;
    }
}
