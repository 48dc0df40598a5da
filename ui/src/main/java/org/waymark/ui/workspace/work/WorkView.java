package org.waymark.ui.workspace.work;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.ui.imports.Imports;
import org.waymark.ui.workspace.Live;
import org.waymark.ui.workspace.MainLayout;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Screen;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.Part;

/** What needs me today? By day, each with the way to where it is done. */
@Route(value = "work", layout = MainLayout.class)
@Menu(order = 0, title = "workspace.work.menu", icon = "vaadin:tasks")
@PermitAll
class WorkView extends Screen {

    private static final int DAYS_AHEAD = 14;
    private static final int SHOWN = 25;

    private final Names names;
    private final Optional<Imports> imports;
    private final Part<List<Task>> tasks = new Part<>(this::draw);
    private int shown = SHOWN;

    WorkView(Seat seat, Live live, Names names, Optional<Imports> imports) {
        super(seat, live, "workspace.work.title");
        this.names = names;
        this.imports = imports;
        add(tasks);
    }

    @Override
    protected void show() {
        names.refresh();
        tasks.show(new Tasks(seat(), names, imports).all());
    }

    private List<Component> draw(List<Task> all) {
        var today = seat().today();
        var now =
                all.stream().filter(task -> task.isDueWithin(today, DAYS_AHEAD)).toList();
        var drawn = new ArrayList<Component>();
        var late = now.stream().filter(task -> isLate(task, today)).count();
        var sentence = new Paragraph(
                now.isEmpty()
                        ? seat().text("workspace.work.none")
                        : seat().text("workspace.work.sentence", now.size(), late));
        sentence.addClassName("verdict");
        drawn.add(sentence);
        if (!now.isEmpty()) {
            var list = new OrderedList();
            list.addClassName("tasks");
            now.stream().limit(shown).map(task -> item(task, today)).forEach(list::add);
            drawn.add(list);
        }
        if (now.size() > shown) {
            drawn.add(new Button(seat().text("workspace.more", now.size() - shown), click -> {
                shown += SHOWN;
                tasks.redraw();
            }));
        }
        all.stream()
                .filter(task -> !task.isDueWithin(today, DAYS_AHEAD))
                .findFirst()
                .ifPresent(next -> drawn.add(next(next)));
        return drawn;
    }

    private static boolean isLate(Task task, LocalDate today) {
        var due = task.due();
        return due != null && due.isBefore(today);
    }

    private Component next(Task task) {
        var due = task.due();
        var next = new Paragraph(seat().text(
                        "workspace.work.next",
                        task.what(),
                        due == null ? "" : seat().wording().date(due)));
        next.addClassName("muted");
        return next;
    }

    private ListItem item(Task task, LocalDate today) {
        var link = new Anchor(task.path(), task.what());
        var clock = new Span(clock(task, today));
        clock.addClassName("tag");
        clock.setClassName("late", isLate(task, today));
        var item = new ListItem(link, new Span(" "), clock);
        item.addClassName("task");
        return item;
    }

    private String clock(Task task, LocalDate today) {
        var due = task.due();
        if (due == null) {
            return seat().text("workspace.work.no-day");
        }
        var days = ChronoUnit.DAYS.between(today, due);
        var words = days == 0
                ? seat().text("workspace.work.today")
                : days < 0 ? seat().text("workspace.work.late", -days) : seat().text("workspace.work.left", days);
        return seat().text("workspace.work.by", seat().wording().date(due), words);
    }
}
