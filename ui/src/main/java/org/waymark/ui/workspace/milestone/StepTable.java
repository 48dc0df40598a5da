package org.waymark.ui.workspace.milestone;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.milestone.MilestoneProgressId;
import org.waymark.command.strategy.Milestone;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.history.Topic;
import org.waymark.query.milestone.MilestonePage;
import org.waymark.ui.words.Texts;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.history.HistoryNavigation;
import org.waymark.ui.workspace.part.DataTable;

/** Steps of a plan with what was said of each last, and the act of saying how it is coming along now. */
public final class StepTable {

    private final Seat seat;
    private final Names names;
    private final Texts texts;
    private final Runnable told;

    /**
     * Draws for whoever sits here.
     *
     * @param told what to do once progress was told
     */
    public StepTable(Seat seat, Names names, Texts texts, Runnable told) {
        this.seat = seat;
        this.names = names;
        this.texts = texts;
        this.told = told;
    }

    public DataTable of(String caption, StrategyId strategy, List<Milestone> steps) {
        var table = new DataTable(
                caption,
                List.of(
                        seat.text("workspace.plan.milestone"),
                        seat.text("workspace.plan.due"),
                        seat.text("workspace.step.stage"),
                        seat.text("workspace.act")),
                99);
        var said = Told.of(seat, strategy);
        steps.forEach(step -> table.row(cells(strategy, step, said.get(step.milestone()))));
        return table;
    }

    private List<Component> cells(StrategyId strategy, Milestone step, @Nullable MilestonePage said) {
        var name = names.of(step.name());
        var report = new Button(
                seat.text("workspace.step.report"),
                click -> new ProgressAsk(seat, texts, told)
                        .ask(new MilestoneProgressId(strategy, step.milestone()), name)
                        .open());
        report.setAriaLabel(report.getText() + ": " + name);
        return List.of(
                new Text(name),
                new Text(When.of(seat, step)),
                new Text(Told.words(seat, said)),
                new Div(
                        report,
                        HistoryNavigation.to(
                                seat,
                                Topic.of(
                                        Topic.Kind.MILESTONE,
                                        strategy.value(),
                                        step.milestone().value()),
                                name)));
    }
}
