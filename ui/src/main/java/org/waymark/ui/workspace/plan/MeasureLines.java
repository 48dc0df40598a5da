package org.waymark.ui.workspace.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.waymark.command.indicator.Definition;
import org.waymark.command.strategy.Measure;
import org.waymark.query.history.Topic;
import org.waymark.query.indicator.IndicatorPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.duty.Ways;
import org.waymark.ui.workspace.history.HistoryNavigation;

/** What a measure measures: its goal, its groups and place, and the definition of its indicator. */
final class MeasureLines {

    private final Editing editing;

    /** A measure under its goal. */
    record Under(GoalEntry entry, Measure measure, Topic history) {}

    MeasureLines(Editing editing) {
        this.editing = editing;
    }

    List<Component> of(Under under) {
        var names = editing.names();
        var measure = under.measure();
        var drawn = new ArrayList<Component>();
        drawn.add(new H2(names.of(measure.indicator())));
        var reference = measure.reference();
        var who = editing.text("workspace.measure.who", names.of(measure.headline()), names.of(measure.place()));
        var lines = new UnorderedList(
                new ListItem(editing.text(
                        "workspace.target.goal", names.of(under.entry().goal().name()))),
                new ListItem(who),
                new ListItem(
                        reference == null
                                ? editing.text("workspace.target.no-reference")
                                : editing.text("workspace.target.reference", names.of(reference))));
        drawn.add(lines);
        drawn.add(HistoryNavigation.to(editing.seat(), under.history(), names.of(measure.indicator())));
        drawn.add(new Anchor(Ways.calendar(under.history()), editing.text("workspace.calendar.title")));
        names.page(measure.indicator())
                .ifPresentOrElse(
                        page -> drawn.add(definition(page)),
                        () -> drawn.add(new Paragraph(editing.text("workspace.target.undefined"))));
        return drawn;
    }

    private Component definition(IndicatorPage page) {
        var names = editing.names();
        var definition = page.definition();
        var list = new UnorderedList(new ListItem(names.of(definition.meaning())));
        line(list, "workspace.target.unit", names.of(definition.unit()));
        line(list, "workspace.target.better", better(definition));
        if (!definition.dimensions().isEmpty()) {
            line(
                    list,
                    "workspace.target.dimensions",
                    String.join(editing.text("workspace.comma"), definition.dimensions()));
        }
        line(list, "workspace.target.source", names.of(definition.source()));
        var caveat = definition.caveat();
        if (caveat != null) {
            list.add(new ListItem(names.of(caveat)));
        }
        page.breaks()
                .forEach(cut -> list.add(new ListItem(editing.text(
                        "workspace.indicators.break",
                        editing.seat().wording().upright(cut.from().code()),
                        names.of(cut.reason())))));
        var link = definition.sourceUrl();
        if (link != null) {
            list.add(new ListItem(new Anchor(link, editing.text("workspace.target.source-link"))));
        }
        var details = new NativeDetails(editing.text("workspace.target.definition"), list);
        details.setOpen(true);
        return details;
    }

    private String better(Definition definition) {
        var towards = definition.towards();
        var key = "workspace.direction." + Names.word(definition.direction());
        return towards == null
                ? editing.text(key)
                : editing.text(key) + " " + editing.seat().wording().number(towards);
    }

    private void line(UnorderedList list, String key, String said) {
        list.add(new ListItem(editing.text(key, said)));
    }
}
