package org.waymark.ui.workspace.plan;

import com.vaadin.flow.component.select.Select;
import org.waymark.command.strategy.Milestone;
import org.waymark.command.strategy.ReviewWhen;
import org.waymark.command.strategy.StrategyCommand.AskReview;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.part.Ask;

/** Asks on which outcome of a step a review is due. */
final class ReviewWhenAsk {

    private final Editing editing;
    private final StrategyPage strategy;
    private final GoalEntry entry;

    ReviewWhenAsk(Editing editing, StrategyPage strategy, GoalEntry entry) {
        this.editing = editing;
        this.strategy = strategy;
        this.entry = entry;
    }

    Ask ask(Milestone step) {
        var seen = new Seen(strategy.strategy(), entry);
        var when = new Select<ReviewWhen>();
        when.setLabel(editing.text("workspace.step.review"));
        when.setItems(ReviewWhen.values());
        when.setItemLabelGenerator(one -> word(editing, one));
        when.setValue(step.review());
        var asking = new Ask[1];
        asking[0] = new Ask(
                editing.text("workspace.step.review-of", editing.names().of(step.name())),
                editing.text("workspace.plan.keep"),
                editing.text("workspace.cancel"),
                () -> editing.send(
                        asking[0].banner(),
                        seen,
                        revision -> new AskReview(
                                strategy.strategy(),
                                step.milestone(),
                                revision,
                                when.getValue(),
                                editing.seat().me())));
        return editing.kept(
                asking[0].with(when),
                "review-when",
                strategy.strategy().value(),
                step.milestone().value());
    }

    /** The outcome in words. */
    static String word(Editing editing, ReviewWhen when) {
        return editing.text("workspace.review-when." + Names.word(when));
    }
}
