package org.waymark.ui.workspace.crisis;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.waymark.command.crisis.CrisisId;
import org.waymark.query.replay.Replay;
import org.waymark.query.replay.Replay.Day;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.crisis.Recollection;
import org.waymark.ui.workspace.PlanNames;

/** A crisis told again, one day at a time: by buttons, or by the arrow keys while the day has the focus. */
final class LookBack extends Section {

    private final Handling handling;
    private final Button earlier;
    private final Button later;
    private final H3 day = new H3();
    private final Div told = new Div();
    private List<Component> drawn = List.of();
    private List<Day> days = List.of();
    private CrisisId crisis = new CrisisId("-.0");
    private int shown;

    LookBack(Handling handling) {
        this.handling = handling;
        earlier = new Button(handling.text("earlier"), click -> step(-1));
        later = new Button(handling.text("later"), click -> step(1));
        var steps = new Div(earlier, later);
        steps.addClassName("acts");
        var title = new H2(handling.text("look-back"));
        day.getElement().setAttribute("aria-live", "polite");
        var stage = new Div(day, told);
        stage.addClassName("card");
        stage.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "group")
                .setAttribute("aria-label", handling.text("look-back-keys"));
        var rightToLeft = handling.seat().wording().rightToLeft();
        Shortcuts.addShortcutListener(stage, () -> step(rightToLeft ? 1 : -1), Key.ARROW_LEFT)
                .listenOn(stage);
        Shortcuts.addShortcutListener(stage, () -> step(rightToLeft ? -1 : 1), Key.ARROW_RIGHT)
                .listenOn(stage);
        addClassName("part");
        add(title, new Paragraph(handling.text("look-back-keys")), steps, stage);
    }

    void show(Replay replay, StrategyPage plan) {
        if (!replay.crisis().crisis().equals(crisis)) {
            crisis = replay.crisis().crisis();
            shown = 0;
        }
        days = replay.days();
        shown = Math.min(shown, Math.max(0, days.size() - 1));
        drawn = days.stream().map(one -> lines(one, plan)).toList();
        setVisible(!days.isEmpty());
        draw();
    }

    private void step(int by) {
        shown = Math.clamp(shown + by, 0, Math.max(0, days.size() - 1));
        draw();
    }

    private void draw() {
        told.removeAll();
        earlier.setEnabled(shown > 0);
        later.setEnabled(shown + 1 < days.size());
        if (!days.isEmpty()) {
            day.setText(handling.text(
                    "day-of", handling.seat().wording().date(days.get(shown).on()), shown + 1, days.size()));
            told.add(drawn.get(shown));
        }
    }

    private Component lines(Day one, StrategyPage plan) {
        var seat = handling.seat();
        var naming = new PlanNames(seat, handling.names(), List.of());
        var list = new OrderedList();
        one.happenings().stream()
                .map(happening -> Recollection.of(
                        happening, seat.wording(), naming, handling.measures(plan), handling.names()::of))
                .forEach(told -> list.add(line(told)));
        return list;
    }

    private ListItem line(Recollection recollection) {
        var wording = handling.seat().wording();
        var at = recollection.at();
        var words = recollection.words();
        var head = recollection.kind()
                + (at == null ? "" : " · " + wording.upright(at.toString()))
                + (recollection.who().isEmpty() ? "" : " · " + recollection.who());
        var line = new ListItem(new Paragraph(head));
        if (!recollection.sentence().isEmpty()) {
            line.add(new Paragraph(recollection.sentence()));
        }
        if (words != null) {
            line.add(new Paragraph(handling.names().of(words)));
        }
        recollection.links().forEach(link -> {
            var evidence = new Anchor(link, handling.text("evidence-link"));
            evidence.getElement().setAttribute("rel", "noopener");
            line.add(new Paragraph(evidence));
        });
        return line;
    }
}
