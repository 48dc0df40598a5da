package org.waymark.ui.workspace.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.waymark.ui.timeline.Schedule;
import org.waymark.ui.timeline.Step;
import org.waymark.ui.workspace.part.DataTable;

/** The steps without any date, each with the act that gives it one. */
final class UndatedTray {

    private final Editing editing;

    UndatedTray(Editing editing) {
        this.editing = editing;
    }

    List<Component> of(Schedule schedule) {
        if (schedule.undated().isEmpty()) {
            return List.of();
        }
        var title = editing.text("workspace.timeline.undated");
        var table = new DataTable(
                title, List.of(editing.text("workspace.plan.milestone"), editing.text("workspace.act")), 99);
        schedule.undated().forEach(step -> table.row(row(schedule, step)));
        return List.of(new H2(title), new Paragraph(editing.text("workspace.timeline.undated-why")), table);
    }

    private List<Component> row(Schedule schedule, Step step) {
        var name = editing.names().of(step.milestone().name());
        var date = new Button(
                editing.text("workspace.timeline.give-date"),
                click -> StepCard.entry(schedule, step)
                        .ifPresent(entry -> new MilestoneAsk(editing, schedule.plan(), entry)
                                .move(step.milestone())
                                .open()));
        date.setEnabled(schedule.plan().mayChange());
        return List.of(new Text(name), RowActs.of(name, date));
    }
}
