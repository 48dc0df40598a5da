package org.waymark.ui.workspace.crisis;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.command.Words;
import org.waymark.command.review.Occasion;
import org.waymark.command.review.Remit;
import org.waymark.command.review.ReviewCommand.ScheduleReview;
import org.waymark.command.review.ReviewId;
import org.waymark.query.crisis.CrisisPage;
import org.waymark.ui.words.Wording;
import org.waymark.ui.workspace.part.Ask;
import org.waymark.ui.workspace.part.DayField;
import org.waymark.ui.workspace.part.WordsField;

/** Asks for a review after a crisis: what it looks at, and by when it is published. There is one for each crisis. */
final class ReviewAsk {

    private static final int WEEKS = 12;

    private final Handling handling;
    private final CrisisPage crisis;
    private final WordsField title;
    private final WordsField looksAt;
    private final DayField due;

    ReviewAsk(Handling handling, CrisisPage crisis) {
        this.handling = handling;
        this.crisis = crisis;
        title = handling.words("review-name")
                .holding(inEveryLanguage(
                        wording -> wording.text("workspace.crisis.review-of", wording.date(crisis.begins()))));
        looksAt = handling.words("review-looks-at").holding(crisis.reason());
        due = handling.day("review-due");
        due.setValue(handling.seat().today().plusWeeks(WEEKS));
    }

    Ask ask() {
        var asking = new Ask[1];
        asking[0] = handling.ask(
                "review",
                () -> read().filter(command -> handling.send(asking[0].banner(), command))
                        .isPresent());
        return asking[0].with(new Paragraph(handling.text("review-what")), title, looksAt, due);
    }

    private Optional<ScheduleReview> read() {
        var by = due.getValue();
        due.setInvalid(by == null);
        var what = looksAt.read();
        return title.read()
                .filter(name -> by != null && what.isPresent())
                .map(name -> new ScheduleReview(
                        new ReviewId(crisis.crisis().value() + ".review"),
                        crisis.strategy(),
                        new Remit(Occasion.AFTER_CRISIS, name, what.orElseThrow(), by, null, null),
                        handling.seat().me()));
    }

    private Words inEveryLanguage(Function<Wording, String> said) {
        return new Words(handling.texts().languages().stream()
                .collect(Collectors.toMap(
                        code -> code, code -> said.apply(handling.texts().of(code)))));
    }
}
