package org.waymark.ui.workspace.learning;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.command.practice.GoalLink;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.FindStrategies;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.exchange.GoalTree;
import org.waymark.ui.exchange.GoalTreeFile;
import org.waymark.ui.exchange.UnreadableTree;
import org.waymark.ui.transplant.Transplants;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;

/** Where a goal comes from: another plan here, or a file of another installation. The last one chosen counts. */
final class TransplantSource extends Div {

    private final Seat seat;
    private final Names names;
    private final Transplants transplants;
    private final Runnable chosen;
    private final ComboBox<GoalLink> goal;
    private final Div told = new Div();
    private List<StrategyPage> plans = List.of();
    private @Nullable GoalTree tree;
    private List<GoalLink> last = List.of();
    private String wanted = "";
    private boolean filling;

    TransplantSource(Seat seat, Names names, Transplants transplants, Runnable chosen) {
        this.seat = seat;
        this.names = names;
        this.transplants = transplants;
        this.chosen = chosen;
        goal = new ComboBox<>(seat.text("workspace.transplant.goal"));
        goal.setItemLabelGenerator(this::name);
        goal.setWidthFull();
        goal.setHelperText(seat.text("workspace.transplant.no-goal"));
        goal.addValueChangeListener(change -> {
            if (!filling) {
                hold(change.getValue());
            }
        });
        told.getElement().setAttribute("role", "status");
        addClassName("part");
        add(goal, upload(), told);
    }

    /** The goals that bind in plans other than this one. */
    void offer(StrategyId into) {
        plans = seat.list(new FindStrategies(Edition.ADOPTED), StrategyPage.class).stream()
                .filter(page -> !page.strategy().equals(into))
                .toList();
        var was = goal.getValue();
        var offered = plans.stream()
                .flatMap(page -> page.goals().stream()
                        .map(entry -> new GoalLink(page.strategy(), entry.goal().goal())))
                .toList();
        if (offered.equals(last)) {
            return;
        }
        last = offered;
        filling = true;
        goal.setItems(offered);
        goal.setValue(offered.contains(was) ? was : null);
        goal.setHelperText(offered.isEmpty() ? seat.text("workspace.transplant.no-goal") : null);
        filling = false;
        offered.stream()
                .filter(link -> wanted.equals(
                        link.strategy().value() + "/" + link.goal().value()))
                .forEach(goal::setValue);
    }

    /** Takes this goal once it is offered, written {@code strategy/goal}. */
    void want(String wished) {
        wanted = wished;
    }

    Optional<GoalTree> tree() {
        return Optional.ofNullable(tree);
    }

    private Upload upload() {
        var upload = new Upload();
        upload.setUploadHandler(event -> receive(event, upload));
        upload.setMaxFiles(1);
        upload.setAcceptedMimeTypes("application/json");
        upload.setAcceptedFileExtensions(".json");
        upload.setUploadButton(new Button(seat.text("workspace.transplant.upload")));
        upload.setDropLabel(new Span(seat.text("workspace.transplant.drop")));
        upload.getElement().setAttribute("aria-label", seat.text("workspace.transplant.upload"));
        return upload;
    }

    /** Reads no more of a file than may be read at all. */
    private void receive(UploadEvent event, Upload upload) throws IOException {
        byte[] file;
        try (var bytes = event.getInputStream()) {
            file = bytes.readNBytes(GoalTreeFile.MOST_BYTES + 1);
        }
        var _ = event.getUI().access(() -> {
            upload.clearFileList();
            read(file);
        });
    }

    void read(byte[] file) {
        told.removeAll();
        try {
            tree = GoalTreeFile.read(file);
            filling = true;
            goal.clear();
            filling = false;
        } catch (UnreadableTree refused) {
            tree = null;
            told.add(new Paragraph(seat.text(refused.words())));
            if (!refused.field().isEmpty()) {
                told.add(new Paragraph(
                        seat.text("workspace.transplant.field", seat.wording().upright(refused.field()))));
            }
            told.add(new Paragraph(seat.text(refused.remedy())));
        }
        chosen.run();
    }

    private void hold(@Nullable GoalLink link) {
        told.removeAll();
        tree = link == null
                ? null
                : transplants.cut(link.strategy(), link.goal()).orElse(null);
        chosen.run();
    }

    private String name(GoalLink link) {
        return plans.stream()
                .filter(page -> page.strategy().equals(link.strategy()))
                .flatMap(page -> page.goals().stream()
                        .filter(entry -> entry.goal().goal().equals(link.goal()))
                        .map(entry -> seat.text(
                                "workspace.practice.goal-of",
                                names.of(entry.goal().name()),
                                names.of(page.outline().name()))))
                .findFirst()
                .orElse(link.goal().value());
    }
}
