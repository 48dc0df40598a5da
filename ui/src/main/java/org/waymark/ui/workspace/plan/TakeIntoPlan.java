package org.waymark.ui.workspace.plan;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import org.waymark.command.feedback.About;
import org.waymark.command.strategy.Cause;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.FindStrategy;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.query.theme.ThemePage;
import org.waymark.ui.Begun;
import org.waymark.ui.words.Texts;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.Banner;

/**
 * A goal of the plan beside the theme that was decided, to be changed on the spot: the goal most of its voices speak
 * of, or another. Every change names the theme as its cause, so that both are one act.
 */
public final class TakeIntoPlan extends Div {

    private final Seat seat;
    private final Names names;
    private final Texts texts;
    private final Begun begun;
    private final ThemePage theme;
    private final Banner banner = new Banner();
    private final Select<GoalEntry> goals = new Select<>();
    private final Div pane = new Div();

    /** Shows the draft of the theme's plan. */
    // whole before anything listens to it
    @SuppressWarnings("this-escape")
    public TakeIntoPlan(Seat seat, Names names, Texts texts, Begun begun, ThemePage theme) {
        this.seat = seat;
        this.names = names;
        this.texts = texts;
        this.begun = begun;
        this.theme = theme;
        goals.setLabel(seat.text("workspace.themes.plan-goal"));
        goals.setItemLabelGenerator(entry -> names.of(entry.goal().name()));
        goals.addValueChangeListener(_ -> show());
        add(new Paragraph(seat.text("workspace.themes.plan-hint")), banner, goals, pane);
        var entries = plan().map(StrategyPage::goals).orElse(java.util.List.of());
        goals.setItems(entries);
        entries.stream().filter(this::isMeant).findFirst().ifPresent(goals::setValue);
    }

    private Optional<StrategyPage> plan() {
        return seat.find(new FindStrategy(theme.strategy(), Edition.DRAFT), StrategyPage.class);
    }

    private void show() {
        pane.removeAll();
        var chosen = goals.getValue();
        if (chosen != null) {
            plan().ifPresent(plan -> plan.goals().stream()
                    .filter(entry -> entry.goal().goal().equals(chosen.goal().goal()))
                    .forEach(entry -> pane.add(new GoalPanel(seat, names, editing(), plan, entry))));
        }
    }

    private Editing editing() {
        return new Editing(seat, names, texts, begun, banner, this::show, (_, _) -> {})
                .because(new Cause("theme", theme.theme().value()));
    }

    private boolean isMeant(GoalEntry entry) {
        return theme.voices().stream().map(ThemePage.Quote::about).anyMatch(about -> speaksOf(about, entry));
    }

    private static boolean speaksOf(About about, GoalEntry entry) {
        return switch (about.kind()) {
            case GOAL -> entry.goal().goal().value().equals(about.id());
            case MEASURE ->
                entry.measures().stream()
                        .anyMatch(measure -> measure.measure().value().equals(about.id()));
            case MILESTONE ->
                entry.milestones().stream()
                        .anyMatch(step -> step.milestone().value().equals(about.id()));
            case QUESTION, PLACE, GENERAL -> false;
        };
    }
}
