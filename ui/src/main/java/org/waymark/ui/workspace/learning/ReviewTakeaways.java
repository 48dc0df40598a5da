package org.waymark.ui.workspace.learning;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.waymark.command.review.Passage;
import org.waymark.query.review.ReviewPage;

/** What to remember of a review. */
final class ReviewTakeaways extends UnorderedList {

    ReviewTakeaways(ReviewWriting writing, ReviewPage page) {
        page.takeaways()
                .forEach(one -> add(new ListItem(
                        new Text(writing.names().of(one.words()) + " "),
                        new ReviewCorrectAsk(writing, page)
                                .button(new Passage(Passage.Kind.TAKEAWAY, one.number()), one.words()))));
    }
}
