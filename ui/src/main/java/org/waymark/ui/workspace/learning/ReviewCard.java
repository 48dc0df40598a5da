package org.waymark.ui.workspace.learning;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Supplier;
import org.waymark.command.review.Occasion;
import org.waymark.query.history.Topic;
import org.waymark.query.review.ReviewPage;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.workspace.history.HistoryNavigation;
import org.waymark.ui.workspace.part.Ask;

/** One review: what it is for, what it found, what it recommends, and what may be done next. */
final class ReviewCard extends Article {

    private final ReviewWriting writing;
    private final ReviewPage page;
    private final StrategyPage strategy;

    ReviewCard(ReviewWriting writing, ReviewPage page, StrategyPage strategy) {
        this.writing = writing;
        this.page = page;
        this.strategy = strategy;
        addClassName("card");
        var lines = new ReviewLines(writing, strategy);
        var state = new Span(lines.state(page));
        state.addClassName("tag");
        state.setClassName("late", page.isOverdueOn(writing.seat().today()));
        var head = new Div(new H3(title()), state);
        head.addClassName("card-head");
        add(head);
        lines.remit(page).forEach(line -> add(new Paragraph(line)));
        if (!page.takeaways().isEmpty()) {
            add(new H4(writing.text("workspace.reviews.takeaways")), new ReviewTakeaways(writing, page));
        }
        if (!page.findings().isEmpty()) {
            add(new H4(writing.text("workspace.reviews.findings")), new ReviewFindings(writing, page, strategy));
        }
        if (!page.recommendations().isEmpty()) {
            add(
                    new H4(writing.text(
                            "workspace.reviews.recommendations",
                            page.done(),
                            page.recommendations().size())),
                    new ReviewRecommendations(writing, page, strategy));
        }
        add(HistoryNavigation.to(
                writing.seat(), Topic.of(Topic.Kind.REVIEW, page.review().value()), title()));
        if (page.withdrawn() == null && writing.mayWrite()) {
            add(acts());
        }
    }

    private String title() {
        return writing.names().of(page.remit().title());
    }

    private Component acts() {
        var acts = new Div();
        acts.addClassName("acts");
        if (page.isOpen()) {
            acts.add(act("workspace.reviews.find", () -> new ReviewFindingAsk(writing, page, strategy).ask()));
            acts.add(act("workspace.reviews.recommend", () -> new ReviewRecommendAsk(writing, page).ask()));
            if (page.remit().occasion() == Occasion.MEETING) {
                acts.add(act("workspace.reviews.count", () -> new ReviewAttendanceAsk(writing, page).ask()));
            }
            acts.add(act("workspace.reviews.entrust", () -> new ReviewEntrustAsk(writing, page).ask()));
            var publish = act("workspace.reviews.publish", () -> new ReviewPublishAsk(writing, page).ask());
            publish.addThemeVariants(ButtonVariant.PRIMARY);
            acts.add(publish);
        }
        acts.add(act("workspace.reviews.withdraw", () -> new ReviewWithdrawAsk(writing, page).ask()));
        return acts;
    }

    private Button act(String key, Supplier<Ask> ask) {
        var button = new Button(writing.text(key), click -> ask.get().open());
        button.setAriaLabel(button.getText() + ": " + title());
        return button;
    }
}
