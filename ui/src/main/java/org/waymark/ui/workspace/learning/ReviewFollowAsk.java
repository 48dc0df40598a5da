package org.waymark.ui.workspace.learning;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.command.review.Became;
import org.waymark.command.review.FollowUp;
import org.waymark.command.review.ReviewCommand.ReportFollowUp;
import org.waymark.command.strategy.Milestone;
import org.waymark.query.review.ReviewPage;
import org.waymark.query.review.ReviewPage.Recommended;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.workspace.part.Ask;
import org.waymark.ui.workspace.part.DayField;
import org.waymark.ui.workspace.part.WordsField;

/** Asks how far a recommendation has come, and which change of the plan it became. */
final class ReviewFollowAsk {

    private final ReviewWriting writing;
    private final ReviewPage page;
    private final StrategyPage strategy;
    private final Recommended one;
    private final Select<FollowUp.State> state;
    private final WordsField note;
    private final ComboBox<Integer> version;
    private final ComboBox<Milestone> milestone;
    private final DayField since;

    ReviewFollowAsk(ReviewWriting writing, ReviewPage page, StrategyPage strategy, Recommended one) {
        this.writing = writing;
        this.page = page;
        this.strategy = strategy;
        this.one = one;
        state = writing.choice("workspace.step.stage", "follow", List.of(FollowUp.State.values()));
        state.setValue(one.state());
        note = writing.words("workspace.reviews.note").optional();
        version = new ComboBox<>(writing.text("workspace.reviews.version"));
        version.setItems(strategy.versions().stream()
                .map(StrategyPage.VersionEntry::version)
                .toList());
        version.setItemLabelGenerator(number -> writing.text("workspace.reviews.version-of", number));
        version.setClearButtonVisible(true);
        milestone = new ComboBox<>(writing.text("workspace.plan.milestone"));
        milestone.setItems(strategy.goals().stream()
                .flatMap(goal -> goal.milestones().stream())
                .toList());
        milestone.setItemLabelGenerator(step -> writing.names().of(step.name()));
        milestone.setClearButtonVisible(true);
        since = new DayField(writing.text("workspace.reviews.since"));
    }

    Ask ask() {
        return writing.ask(
                        writing.text("workspace.reviews.follow-title"),
                        writing.text("workspace.reviews.follow"),
                        "workspace.reviews.followed-news",
                        () -> Optional.of(new ReportFollowUp(
                                page.review(),
                                one.number(),
                                new FollowUp(state.getValue(), note.typed().orElse(null), became(), since.getValue()),
                                writing.seat().me())))
                .with(new Paragraph(writing.names().of(one.recommendation().words())))
                .with(state, note, version, milestone, since);
    }

    private @Nullable Became became() {
        var step = milestone.getValue();
        return version.getValue() == null && step == null
                ? null
                : new Became(strategy.strategy(), version.getValue(), step == null ? null : step.milestone());
    }
}
