package org.waymark.ui.workspace.partner;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.command.involvement.Task;
import org.waymark.query.organisation.Coverage;
import org.waymark.query.organisation.DeclaredRole;
import org.waymark.ui.workspace.part.DataTable;

/** Goal by goal and place by place, who has declared what; on narrow screens one below the other. */
final class WhoTable {

    private static final List<Task> BESIDE = List.of(Task.REFERS, Task.INFORMS, Task.MONITORS, Task.FUNDS);

    private final Coordination coordination;

    WhoTable(Coordination coordination) {
        this.coordination = coordination;
    }

    Component show(Coverage coverage) {
        var columns = Stream.of("workspace.partner.goal", "place", "leads", "delivers", "others")
                .map(key -> key.contains(".") ? key : "site.partners." + key)
                .map(coordination::text)
                .toList();
        var table = new DataTable(coordination.text("workspace.partner.title"), columns, 99);
        table.addClassName("who");
        coverage.lines().forEach(line -> table.row(cells(line, columns)));
        return table;
    }

    private List<Component> cells(Coverage.Line line, List<String> columns) {
        var place = line.place();
        var where = new Span(
                place == null
                        ? coordination.text("site.partners.everywhere")
                        : coordination.names().of(place));
        return List.of(
                goal(line),
                labelled(columns.get(1), List.of(where)),
                labelled(columns.get(2), roles(line.of(Task.LEAD), false)),
                labelled(columns.get(3), roles(line.of(Task.DELIVERS), false)),
                labelled(
                        columns.get(4),
                        roles(
                                BESIDE.stream()
                                        .flatMap(task -> line.of(task).stream())
                                        .toList(),
                                true)));
    }

    private Component goal(Coverage.Line line) {
        var goal = new Div(new Span(coordination.names().of(line.name())));
        if (line.gap()) {
            goal.add(tag("site.partners.gap", true));
        }
        line.several().forEach(task -> goal.add(tag("site.partners.several." + task.name(), false)));
        var lead = line.lead();
        if (lead != null) {
            var entrusted = new Paragraph(coordination.text("site.partners.entrusted") + " "
                    + coordination.names().of(lead));
            entrusted.addClassNames("muted", "small");
            goal.add(entrusted);
        }
        return goal;
    }

    private Component tag(String key, boolean gap) {
        var tag = new Span(coordination.text(key));
        tag.addClassName("tag");
        tag.setClassName("late", gap);
        return new Div(tag);
    }

    private static Component labelled(String column, List<? extends Component> content) {
        var label = new Span(column);
        label.addClassName("label");
        label.getElement().setAttribute("aria-hidden", "true");
        var cell = new Div(label);
        content.forEach(cell::add);
        return cell;
    }

    private List<Component> roles(List<DeclaredRole> roles, boolean tasks) {
        return roles.isEmpty()
                ? List.of(new Span("–"))
                : roles.stream()
                        .map(role -> (Component) new RoleLine(coordination, role, tasks))
                        .toList();
    }
}
