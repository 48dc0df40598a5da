package org.waymark.ui.workspace.learning;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.waymark.command.review.Passage;
import org.waymark.query.review.ReviewPage;
import org.waymark.query.review.ReviewPage.Recommended;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.workspace.part.DataTable;

/** What a review recommends, who is to do it, and how far that has come. */
final class ReviewRecommendations extends Div {

    ReviewRecommendations(ReviewWriting writing, ReviewPage page, StrategyPage strategy) {
        var lines = new ReviewLines(writing, strategy);
        var table = new DataTable(
                writing.text("workspace.reviews.recommendation"),
                List.of(
                        writing.text("workspace.reviews.recommendation"),
                        writing.text("workspace.reviews.answers"),
                        writing.text("workspace.reviews.until"),
                        writing.text("workspace.step.stage"),
                        writing.text("workspace.act")),
                99);
        page.recommendations().forEach(one -> {
            var asked = one.recommendation();
            table.row(List.of(
                    lines.words(asked.words(), one.corrections()),
                    new Text(lines.owner(asked)),
                    new Text(writing.seat().wording().date(asked.due())),
                    new Text(lines.state(one)),
                    acts(writing, page, strategy, one)));
        });
        add(table);
    }

    private static Component acts(ReviewWriting writing, ReviewPage page, StrategyPage strategy, Recommended one) {
        var acts = new Div();
        acts.addClassName("acts");
        var words = one.recommendation().words();
        if (page.published() != null
                && page.withdrawn() == null
                && Answerable.is(writing.seat(), one.recommendation())) {
            var follow = new Button(
                    writing.text("workspace.reviews.follow"),
                    click -> new ReviewFollowAsk(writing, page, strategy, one)
                            .ask()
                            .open());
            follow.setAriaLabel(follow.getText() + ": " + writing.names().of(words));
            acts.add(follow);
        }
        acts.add(new ReviewCorrectAsk(writing, page)
                .button(new Passage(Passage.Kind.RECOMMENDATION, one.number()), words));
        return acts;
    }
}
