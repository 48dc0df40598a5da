package org.waymark.ui.workspace.learning;

import java.util.List;
import java.util.stream.IntStream;
import org.waymark.command.Words;
import org.waymark.command.review.ReviewCommand.PublishReview;
import org.waymark.query.review.ReviewPage;
import org.waymark.ui.workspace.part.Ask;
import org.waymark.ui.workspace.part.DayField;
import org.waymark.ui.workspace.part.WordsField;

/** Asks what to remember of a review, and lets everybody read it. */
final class ReviewPublishAsk {

    private static final int MOST = 3;

    private final ReviewWriting writing;
    private final ReviewPage page;
    private final List<WordsField> takeaways;
    private final DayField day;

    ReviewPublishAsk(ReviewWriting writing, ReviewPage page) {
        this.writing = writing;
        this.page = page;
        takeaways = IntStream.rangeClosed(1, MOST)
                .mapToObj(number -> new WordsField(
                        writing.text("workspace.reviews.takeaway", number),
                        writing.texts(),
                        writing.seat().wording()))
                .toList();
        takeaways.subList(1, MOST).forEach(WordsField::optional);
        day = new DayField(writing.text("workspace.reviews.published-day"));
    }

    Ask ask() {
        var ask = writing.ask(
                writing.text("workspace.reviews.publish-title"),
                writing.text("workspace.reviews.publish"),
                "workspace.reviews.published-news",
                () -> takeaways
                        .getFirst()
                        .read()
                        .map(first -> new PublishReview(
                                page.review(),
                                said(),
                                day.getValue(),
                                writing.seat().me())));
        takeaways.forEach(ask::with);
        return ask.with(day);
    }

    private List<Words> said() {
        return takeaways.stream().flatMap(field -> field.typed().stream()).toList();
    }
}
