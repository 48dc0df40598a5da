package org.waymark.ui.workspace.learning;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import org.waymark.command.Command;
import org.waymark.command.review.Occasion;
import org.waymark.command.review.Remit;
import org.waymark.command.review.ReviewCommand.ScheduleReview;
import org.waymark.command.review.ReviewId;
import org.waymark.query.organisation.OrganisationPage;
import org.waymark.query.review.ReviewPage;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.workspace.Slug;
import org.waymark.ui.workspace.part.Ask;
import org.waymark.ui.workspace.part.DayField;
import org.waymark.ui.workspace.part.WordsField;

/** Asks what a review is for, when it is due and who leads it. */
final class ReviewScheduleAsk {

    /** Those that people call for; steps call for theirs themselves. */
    private static final List<Occasion> CALLED =
            List.of(Occasion.MID_TERM, Occasion.FINAL, Occasion.AFTER_CRISIS, Occasion.MEETING, Occasion.CONSULTATION);

    private final ReviewWriting writing;
    private final Select<StrategyPage> strategy = new Select<>();
    private final Select<Occasion> occasion;
    private final WordsField title;
    private final WordsField looksAt;
    private final DayField due;
    private final ComboBox<OrganisationPage> lead;
    private final ReviewBelonging belonging;
    private final List<String> taken;

    ReviewScheduleAsk(ReviewWriting writing, List<StrategyPage> strategies, List<ReviewPage> there) {
        this.writing = writing;
        strategy.setLabel(writing.text("workspace.strategy"));
        strategy.setItems(strategies);
        strategy.setItemLabelGenerator(page -> writing.names().of(page.outline().name()));
        strategies.stream().findFirst().ifPresent(strategy::setValue);
        occasion = writing.choice("workspace.reviews.occasion", "occasion", CALLED);
        title = writing.words("workspace.reviews.name");
        looksAt = writing.words("workspace.reviews.looks-at");
        due = writing.day("workspace.reviews.until");
        lead = writing.organisation("workspace.reviews.lead");
        belonging = new ReviewBelonging(writing);
        strategy.addValueChangeListener(chosen -> belonging.of(chosen.getValue()));
        belonging.of(strategy.getValue());
        taken = there.stream().map(page -> page.review().value()).toList();
    }

    Ask ask() {
        return writing.ask(
                        writing.text("workspace.reviews.schedule"),
                        writing.text("workspace.reviews.schedule-act"),
                        "workspace.reviews.scheduled-news",
                        this::read)
                .with(strategy, occasion, title, looksAt, due, lead)
                .with(belonging.fields());
    }

    private Optional<Command> read() {
        var of = strategy.getValue();
        var name = title.read();
        var what = looksAt.read();
        var day = ReviewWriting.read(due);
        strategy.setInvalid(of == null);
        if (of == null || name.isEmpty() || what.isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        var remit = new Remit(
                occasion.getValue(),
                name.get(),
                what.get(),
                day.get(),
                ReviewWriting.id(lead.getValue()),
                null,
                belonging.round(),
                belonging.body(),
                belonging.subjects());
        return Optional.of(new ScheduleReview(
                new ReviewId(Slug.of(name.get(), "review", taken)),
                of.strategy(),
                remit,
                writing.seat().me()));
    }
}
