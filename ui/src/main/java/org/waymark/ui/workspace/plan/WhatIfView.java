package org.waymark.ui.workspace.plan;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.command.strategy.Mark;
import org.waymark.command.strategy.MeasureId;
import org.waymark.query.history.Topic;
import org.waymark.query.progress.FindProgress;
import org.waymark.query.progress.MeasureProgress;
import org.waymark.query.progress.StrategyProgress;
import org.waymark.query.progress.Trial;
import org.waymark.query.strategy.Edition;
import org.waymark.ui.workspace.Live;
import org.waymark.ui.workspace.MainLayout;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Screen;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.StrategyChoice;
import org.waymark.ui.workspace.history.HistoryNavigation;
import org.waymark.ui.workspace.part.Part;

/** What if we moved this? The pace a target needs beside the best there ever was, before anything is promised. */
@Route(value = "plan/what-if", layout = MainLayout.class)
@RolesAllowed("PLANNER")
class WhatIfView extends Screen {

    private final Names names;
    private final StrategyChoice choice;
    private final Select<MeasureId> measure = new Select<>();
    private final TrialFields fields;
    private final Part<TrialStory> result;
    private final Div none = new Div();
    private List<MeasureProgress> measures = List.of();
    private @Nullable MeasureId filled;
    private boolean filling;

    WhatIfView(Seat seat, Live live, Names names) {
        super(seat, live, "workspace.what-if.title");
        this.names = names;
        choice = new StrategyChoice(seat, Edition.DRAFT, this::show);
        fields = new TrialFields(seat, this::attempt);
        var drawing = new TrialDrawing(seat);
        result = new Part<>(drawing::of);
        result.getElement().setAttribute("aria-live", "polite");
        measure.setLabel(seat.text("workspace.what-if.measure"));
        measure.setItemLabelGenerator(this::label);
        measure.addValueChangeListener(change -> {
            if (!filling) {
                attempt();
            }
        });
        var lead = new Paragraph(seat.text("workspace.what-if.lead"));
        lead.addClassName("muted");
        add(lead, new Div(choice, measure), none, fields, result);
    }

    @Override
    protected void show() {
        names.refresh();
        var strategy = choice.refresh();
        measures =
                strategy
                        .flatMap(page ->
                                seat().find(new FindProgress(page.strategy(), Edition.DRAFT), StrategyProgress.class))
                        .stream()
                        .flatMap(progress -> progress.goals().stream())
                        .flatMap(goal -> goal.measures().stream())
                        .toList();
        none.removeAll();
        strategy.ifPresent(page -> none.add(HistoryNavigation.to(
                seat(),
                Topic.of(Topic.Kind.STRATEGY, page.strategy().value()),
                names.of(page.outline().name()))));
        if (measures.isEmpty()) {
            none.add(new Paragraph(seat().text("workspace.what-if.none")));
        }
        List.of(measure, fields, result).forEach(part -> part.setVisible(!measures.isEmpty()));
        filling = true;
        var chosen = measure.getValue();
        measure.setItems(measures.stream().map(one -> one.measure().measure()).toList());
        measure.setValue(find(chosen)
                .or(() -> measures.stream().findFirst())
                .map(one -> one.measure().measure())
                .orElse(null));
        filling = false;
        attempt();
    }

    /** Reads what is tried and tells what it would take. */
    private void attempt() {
        find(measure.getValue()).ifPresent(now -> {
            if (!Objects.equals(filled, now.measure().measure())) {
                filled = now.measure().measure();
                fill(now);
            }
            var pace = fields.pace();
            fields.target()
                    .flatMap(target -> Trial.of(now, target))
                    .map(trial -> new TrialStory(
                            trial,
                            Trial.of(now, now.measure().target()).orElse(null),
                            pace.map(trial::lead).orElse(null),
                            pace.orElse(null)))
                    .ifPresentOrElse(
                            story -> {
                                result.setVisible(true);
                                result.show(story);
                            },
                            () -> result.setVisible(false));
        });
    }

    /** Begins with what is promised; a start that was not published begins with the first value. */
    private void fill(MeasureProgress now) {
        var target = now.measure().target();
        var first = now.values().stream()
                .flatMap(point -> Optional.ofNullable(point.observation().shown()).stream()
                        .map(value -> new Mark(point.period(), value)))
                .findFirst();
        fields.fill(
                target.baseline() == null ? first.orElse(null) : target.baseline(),
                target.path().isEmpty() ? null : target.path().getLast());
    }

    private Optional<MeasureProgress> find(@Nullable MeasureId id) {
        return measures.stream()
                .filter(one -> one.measure().measure().equals(id))
                .findFirst();
    }

    private String label(MeasureId id) {
        return find(id).map(one -> seat().text(
                                "workspace.what-if.of",
                                names.of(one.measure().indicator()),
                                names.of(one.measure().headline()),
                                names.of(one.measure().place())))
                .orElse(id.value());
    }
}
