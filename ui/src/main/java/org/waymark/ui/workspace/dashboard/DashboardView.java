package org.waymark.ui.workspace.dashboard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.command.strategy.MeasureId;
import org.waymark.command.strategy.Target;
import org.waymark.query.progress.FindProgress;
import org.waymark.query.progress.MeasureProgress;
import org.waymark.query.progress.StrategyProgress;
import org.waymark.query.reporting.DutyRow;
import org.waymark.query.strategy.Edition;
import org.waymark.query.theme.ThemePage;
import org.waymark.query.version.FindOriginalTargets;
import org.waymark.query.version.OriginalTarget;
import org.waymark.ui.figure.StatusBar;
import org.waymark.ui.workspace.Live;
import org.waymark.ui.workspace.MainLayout;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Screen;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.StrategyChoice;
import org.waymark.ui.workspace.part.Part;

/** Are we on course, and did anyone listen? One page, which follows the log while it is open. */
@Route(value = "", layout = MainLayout.class)
@Menu(order = 1, title = "workspace.dashboard.menu", icon = "vaadin:dashboard")
@PermitAll
class DashboardView extends Screen implements BeforeEnterObserver {

    private final Names names;
    private final StrategyChoice choice;
    private final Heard heard;
    private final Duties duties;
    private final Part<StrategyProgress> verdict;
    private final Part<StrategyProgress> goals;
    private final Part<List<ThemePage>> themes;
    private final Part<List<DutyRow>> due;
    private final Section courses = new Section();
    private final Div panels = new Div();
    private final Div empty = new Div();
    private final Map<MeasureId, MeasurePanel> byMeasure = new HashMap<>();

    DashboardView(Seat seat, Live live, Names names) {
        super(seat, live, "workspace.dashboard.title");
        this.names = names;
        choice = new StrategyChoice(seat, Edition.ADOPTED, this::show);
        heard = new Heard(seat, names);
        duties = new Duties(seat, names);
        verdict = new Part<>(this::verdict);
        goals = new Part<>(new GoalCards(seat, names)::of);
        themes = new Part<>(heard::of);
        due = new Part<>(duties::of);
        panels.addClassName("panels");
        courses.add(new H2(seat.text("workspace.dashboard.courses")), panels);
        add(choice, empty, verdict, goals, courses, themes, due);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        choice.choose(event);
    }

    @Override
    protected void show() {
        names.refresh();
        var strategy = choice.refresh();
        var progress = strategy.flatMap(
                chosen -> seat().find(new FindProgress(chosen.strategy(), Edition.ADOPTED), StrategyProgress.class));
        progress.ifPresent(this::show);
        strategy.ifPresent(chosen -> themes.show(heard.ask(chosen.strategy())));
        due.show(duties.ask());
        empty.removeAll();
        if (progress.isEmpty()) {
            empty.add(new Paragraph(seat().text("workspace.dashboard.empty")));
        }
        courses.setVisible(progress.isPresent() && !byMeasure.isEmpty());
    }

    private void show(StrategyProgress progress) {
        verdict.show(progress);
        goals.show(progress);
        var measures = progress.goals().stream()
                .flatMap(goal -> goal.measures().stream())
                .toList();
        var ids = measures.stream().map(measure -> measure.measure().measure()).toList();
        byMeasure.keySet().stream()
                .filter(id -> !ids.contains(id))
                .toList()
                .forEach(gone -> panels.remove(byMeasure.remove(gone)));
        var originals = seat().list(new FindOriginalTargets(progress.strategy()), OriginalTarget.class).stream()
                .collect(Collectors.toMap(OriginalTarget::measure, OriginalTarget::target));
        measures.forEach(
                measure -> course(measure, originals.get(measure.measure().measure())));
    }

    private void course(MeasureProgress progress, @Nullable Target original) {
        byMeasure
                .computeIfAbsent(progress.measure().measure(), fresh -> {
                    var panel = new MeasurePanel(seat(), names);
                    panels.add(panel);
                    return panel;
                })
                .show(progress, original);
    }

    private List<Component> verdict(StrategyProgress progress) {
        var count =
                progress.counts().values().stream().mapToInt(Integer::intValue).sum();
        var words = new StatusBar(GoalCards.counts(progress.counts()), seat().wording()).words();
        var sentence = new Paragraph(seat().text(
                        "workspace.dashboard.verdict",
                        names.of(progress.outline().name()),
                        count,
                        words,
                        progress.version()));
        sentence.addClassName("verdict");
        return List.of(sentence);
    }
}
