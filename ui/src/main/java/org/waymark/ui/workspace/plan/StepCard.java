package org.waymark.ui.workspace.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.command.milestone.MilestoneProgressId;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.ui.timeline.Phrases;
import org.waymark.ui.timeline.Schedule;
import org.waymark.ui.timeline.Step;
import org.waymark.ui.workspace.milestone.Told;

/** The step that was opened on a timeline, and what a planner may do about its date. */
final class StepCard {

    private final Editing editing;

    /** A schedule and the id of the step that is opened in it, empty where none is. */
    record Opened(Schedule schedule, String step) {}

    StepCard(Editing editing) {
        this.editing = editing;
    }

    List<Component> of(Opened opened) {
        return opened.schedule().goals().stream()
                .flatMap(line -> line.steps().stream()
                        .filter(step -> step.id().equals(opened.step()))
                        .map(step ->
                                card(opened.schedule(), step, names(line.goal().name()))))
                .toList();
    }

    private String names(org.waymark.command.Words words) {
        return editing.names().of(words);
    }

    private Component card(Schedule schedule, Step step, String goal) {
        var seat = editing.seat();
        var phrases = new Phrases(seat.wording(), seat.today());
        var name = names(step.milestone().name());
        var under = new Paragraph(goal);
        under.addClassName("muted");
        var heading = new H2(name);
        heading.setId("step");
        heading.getElement().setAttribute("tabindex", "-1");
        var card = new Article(heading, under);
        card.addClassName("card");
        var told =
                Told.of(seat, schedule.plan().strategy()).get(step.milestone().milestone());
        Stream.of(
                        Optional.of(phrases.when(step)),
                        phrases.moved(step),
                        Optional.of(told == null ? phrases.stage(step) : Told.words(seat, told)),
                        phrases.waitsFor(step, schedule).map(others -> editing.text("figure.timeline.waits", others)))
                .flatMap(Optional::stream)
                .forEach(said -> card.add(new Paragraph(said)));
        card.add(RowActs.of(name, acts(schedule, step, name)));
        return card;
    }

    private Button[] acts(Schedule schedule, Step step, String name) {
        var plan = schedule.plan();
        var acts = new ArrayList<Button>();
        if (step.gone() != null) {
            return new Button[0];
        }
        if (plan.mayChange()) {
            acts.add(act(
                    "workspace.plan.move",
                    () -> entry(schedule, step)
                            .ifPresent(entry -> new MilestoneAsk(editing, plan, entry)
                                    .move(step.milestone())
                                    .open())));
            acts.add(act(
                    "workspace.step.wait",
                    () -> entry(schedule, step)
                            .ifPresent(entry -> new WaitAsk(editing, plan, entry)
                                    .ask(step.milestone())
                                    .open())));
        }
        if (plan.version() > 0) {
            acts.add(act(
                    "workspace.step.report",
                    () -> editing.progress()
                            .ask(
                                    new MilestoneProgressId(
                                            plan.strategy(), step.milestone().milestone()),
                                    name)
                            .open()));
        }
        return acts.toArray(Button[]::new);
    }

    static Optional<GoalEntry> entry(Schedule schedule, Step step) {
        return schedule.plan().goals().stream()
                .filter(entry -> entry.goal().goal().equals(step.milestone().goal()))
                .findFirst();
    }

    private Button act(String key, Runnable does) {
        return new Button(editing.text(key), click -> does.run());
    }
}
