package org.waymark.ui.workspace.learning;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import org.waymark.command.Words;
import org.waymark.command.review.Passage;
import org.waymark.command.review.ReviewCommand.CorrectPassage;
import org.waymark.query.review.ReviewPage;
import org.waymark.ui.workspace.part.Ask;

/** Asks how a passage should have read, and why. */
final class ReviewCorrectAsk {

    private final ReviewWriting writing;
    private final ReviewPage page;

    ReviewCorrectAsk(ReviewWriting writing, ReviewPage page) {
        this.writing = writing;
        this.page = page;
    }

    /** A button that asks, or a dash for those who write no reviews. */
    Component button(Passage passage, Words said) {
        if (!writing.mayWrite() || page.withdrawn() != null) {
            return new Span("–");
        }
        var correct = new Button(
                writing.text("workspace.reviews.correct"),
                click -> ask(passage, said).open());
        correct.setAriaLabel(correct.getText() + ": " + writing.names().of(said));
        return correct;
    }

    private Ask ask(Passage passage, Words said) {
        var words = writing.words("workspace.reviews.words").holding(said);
        var reason = writing.words("workspace.reviews.reason");
        return writing.ask(
                        writing.text("workspace.reviews.correct-title"),
                        writing.text("workspace.reviews.correct"),
                        "workspace.reviews.corrected-news",
                        () -> words.read()
                                .flatMap(now -> reason.read()
                                        .map(why -> new CorrectPassage(
                                                page.review(),
                                                passage,
                                                now,
                                                why,
                                                writing.seat().me()))))
                .with(words, reason);
    }
}
