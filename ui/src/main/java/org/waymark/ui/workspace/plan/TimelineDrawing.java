package org.waymark.ui.workspace.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.waymark.ui.figure.StatusMark;
import org.waymark.ui.figure.SvgRenderer;
import org.waymark.ui.timeline.Course;
import org.waymark.ui.timeline.Lens;
import org.waymark.ui.timeline.Phrases;
import org.waymark.ui.timeline.Schedule;
import org.waymark.ui.timeline.Step;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.DataTable;
import org.waymark.ui.workspace.part.Drawn;

/** A timeline whose marks open their steps, walked with the arrow keys, and the list that says the same. */
final class TimelineDrawing {

    /** Arrow keys go from mark to mark; Enter opens one, since each is a link. */
    private static final String ARROWS = "this.addEventListener('keydown', event => {"
            + " const ways = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1};"
            + " const mark = event.target.closest('a.stop');"
            + " if (!mark || !(event.key in ways)) return;"
            + " const marks = [...this.querySelectorAll('a.stop')];"
            + " const next = marks[marks.indexOf(mark) + ways[event.key]];"
            + " if (next) { event.preventDefault(); next.focus(); next.scrollIntoView({block: 'nearest'}); } })";

    private final Seat seat;

    TimelineDrawing(Seat seat) {
        this.seat = seat;
    }

    List<Component> of(Schedule schedule, Consumer<Lens> look) {
        if (schedule.goals().isEmpty()) {
            return List.of(new Paragraph(seat.text(
                    schedule.choices().isEmpty() ? "workspace.timeline.nothing" : "workspace.timeline.none-under")));
        }
        var course = new Course(schedule, seat.today(), seat.wording());
        var drawn = new ArrayList<Component>();
        var view = new Div();
        view.addClassName("timeline-view");
        var turns = new Div();
        turns.addClassName("acts");
        turn(course.earlier(), "workspace.timeline.earlier", course.stepsBefore(), look)
                .ifPresent(turns::add);
        turn(course.later(), "workspace.timeline.later", course.stepsAfter(), look)
                .ifPresent(turns::add);
        var figure = course.figure(goal -> address(schedule.lens().on(goal.value()), ""), step -> open(schedule, step));
        var key = new Paragraph(seat.text("figure.timeline.key"));
        key.addClassNames("muted", "small");
        view.add(turns, new Drawn(new SvgRenderer(seat.wording()).timeline("plan", figure)), key);
        view.getElement().executeJs(ARROWS);
        drawn.add(view);
        drawn.add(new H2(seat.text("workspace.timeline.list")));
        drawn.add(list(schedule, course.phrases()));
        return drawn;
    }

    private Optional<Button> turn(Optional<Lens> lens, String key, long steps, Consumer<Lens> look) {
        return lens.map(other -> new Button(seat.text(key, steps), click -> look.accept(other)));
    }

    private DataTable list(Schedule schedule, Phrases phrases) {
        var table = new DataTable(
                seat.text("workspace.timeline.list"),
                List.of(
                        seat.text("workspace.plan.milestone"),
                        seat.text("workspace.timeline.goal"),
                        seat.text("workspace.timeline.when"),
                        seat.text("workspace.timeline.before"),
                        seat.text("workspace.step.stage"),
                        seat.text("workspace.step.depends-on")),
                99);
        schedule.goals()
                .forEach(line -> line.steps()
                        .forEach(step -> table.row(List.of(
                                new Anchor(
                                        open(schedule, step),
                                        phrases.in(step.milestone().name())),
                                new Text(phrases.in(line.goal().name())),
                                new Text(phrases.when(step)),
                                new Text(phrases.moved(step).orElse("–")),
                                stage(step, phrases),
                                new Text(phrases.waitsFor(step, schedule).orElse("–"))))));
        return table;
    }

    private static Component stage(Step step, Phrases phrases) {
        var stage = new Div(new Drawn(StatusMark.of(phrases.sign(step))), new Text(" " + phrases.stage(step)));
        phrases.expected(step)
                .ifPresent(expected -> stage.add(new Text(phrases.wording().text("figure.timeline.comma") + expected)));
        stage.addClassName("sign");
        return stage;
    }

    private static String open(Schedule schedule, Step step) {
        return address(schedule.lens(), step.id());
    }

    /** Where this view lies, with a step opened where one is named. */
    private static String address(Lens lens, String step) {
        var query = lens.query();
        var opened = step.isEmpty()
                ? ""
                : (query.isEmpty() ? "?" : "&") + "step=" + URLEncoder.encode(step, StandardCharsets.UTF_8);
        return TimelineView.PATH + query + opened;
    }
}
