package org.waymark.ui.workspace.learning;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waymark.command.practice.GoalLink;
import org.waymark.ui.transplant.Compared;
import org.waymark.ui.transplant.Comparisons;
import org.waymark.ui.transplant.YearsBeside;
import org.waymark.ui.workspace.Live;
import org.waymark.ui.workspace.MainLayout;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.PlanNames;
import org.waymark.ui.workspace.Screen;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.DataTable;
import org.waymark.ui.workspace.part.Drawn;
import org.waymark.ui.workspace.part.Part;

/** How does a goal come along beside the one it was taken from, at equal time since each was adopted? */
@Route(value = "plan/transplant/compare", layout = MainLayout.class)
@RolesAllowed("PLANNER")
class TransplantCompareView extends Screen {

    private final Names names;
    private final Comparisons comparisons;
    private final Select<GoalLink> goal = new Select<>();
    private final Part<List<Compared>> found = new Part<>(this::found);
    private final Div empty = new Div();
    private boolean filling;

    TransplantCompareView(Seat seat, Live live, Names names, Comparisons comparisons) {
        super(seat, live, "workspace.equal-time.title");
        this.names = names;
        this.comparisons = comparisons;
        goal.setLabel(seat.text("workspace.equal-time.goal"));
        goal.addValueChangeListener(change -> {
            if (!filling) {
                compare();
            }
        });
        add(empty, goal, found);
    }

    @Override
    protected void show() {
        names.refresh();
        var goals = new PracticeGoals(seat(), names);
        var heirs = comparisons.heirs().stream()
                .map(heir ->
                        new GoalLink(heir.plan().strategy(), heir.entry().goal().goal()))
                .toList();
        var was = goal.getValue();
        filling = true;
        goal.setItemLabelGenerator(goals::name);
        goal.setItems(heirs);
        goal.setValue(heirs.contains(was) ? was : heirs.isEmpty() ? null : heirs.getFirst());
        filling = false;
        goal.setVisible(!heirs.isEmpty());
        empty.removeAll();
        if (heirs.isEmpty()) {
            empty.add(new Paragraph(seat().text("workspace.equal-time.none")));
        }
        compare();
    }

    private void compare() {
        var chosen = goal.getValue();
        found.show(
                chosen == null
                        ? List.of()
                        : comparisons.of(chosen.strategy(), chosen.goal()).stream()
                                .toList());
    }

    private List<Component> found(List<Compared> all) {
        var drawn = new ArrayList<Component>();
        for (var compared : all) {
            var time = compared.time();
            drawn.add(new H2(names.of(compared.goal().name())));
            drawn.add(since(names.of(compared.plan().outline().name()), time.here()));
            drawn.add(since(names.of(compared.origin().outline().name()), time.there()));
            if (time.pairs().isEmpty()) {
                drawn.add(new Paragraph(seat().text("site.equal-time.none")));
            }
            time.pairs().forEach(pair -> {
                var beside = YearsBeside.of(
                        pair,
                        names.of(compared.plan().outline().name()),
                        names.of(compared.origin().outline().name()),
                        new PlanNames(seat(), names),
                        seat().wording());
                drawn.add(new H3(beside.title()));
                drawn.add(new Paragraph(beside.sentence()));
                beside.notes().forEach(note -> drawn.add(new Paragraph(note)));
                if (beside.drawing() != null) {
                    drawn.add(new Drawn(beside.drawing()));
                }
                drawn.add(table(compared, beside));
            });
            drawn.add(new Paragraph(seat().text("site.equal-time.rule")));
        }
        if (all.isEmpty() && goal.isVisible()) {
            drawn.add(new Paragraph(seat().text("workspace.equal-time.not-both")));
        }
        return drawn;
    }

    private Paragraph since(String plan, LocalDate day) {
        return new Paragraph(seat().text(
                        "site.equal-time.since",
                        seat().wording().isolate(plan),
                        seat().wording().date(day)));
    }

    private DataTable table(Compared compared, YearsBeside beside) {
        var table = new DataTable(
                beside.sentence(),
                List.of(
                        seat().text("site.equal-time.year"),
                        names.of(compared.plan().outline().name()),
                        names.of(compared.origin().outline().name())),
                1);
        beside.rows().forEach(row -> table.row(row.year(), row.here(), row.there()));
        return table;
    }
}
