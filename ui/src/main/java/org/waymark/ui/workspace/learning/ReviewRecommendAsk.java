package org.waymark.ui.workspace.learning;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Optional;
import org.waymark.command.Command;
import org.waymark.command.Role;
import org.waymark.command.review.Recommendation;
import org.waymark.command.review.ReviewCommand.Recommend;
import org.waymark.query.organisation.OrganisationPage;
import org.waymark.query.review.ReviewPage;
import org.waymark.ui.workspace.part.Ask;
import org.waymark.ui.workspace.part.DayField;
import org.waymark.ui.workspace.part.WordsField;

/** Asks what is recommended, to whom, and by when. */
final class ReviewRecommendAsk {

    private static final List<Role> ROLES =
            List.of(Role.PLANNER, Role.REPORTER, Role.REVIEWER, Role.PARTNER, Role.MODERATOR);

    private final ReviewWriting writing;
    private final ReviewPage page;
    private final WordsField words;
    private final ComboBox<OrganisationPage> owner;
    private final ComboBox<Role> role;
    private final DayField due;

    ReviewRecommendAsk(ReviewWriting writing, ReviewPage page) {
        this.writing = writing;
        this.page = page;
        words = writing.words("workspace.reviews.recommendation");
        owner = writing.organisation("workspace.reviews.owner");
        role = new ComboBox<>(writing.text("workspace.reviews.role"));
        role.setItems(ROLES);
        role.setItemLabelGenerator(one -> writing.word("role", one));
        role.setClearButtonVisible(true);
        role.setHelperText(writing.text("workspace.reviews.role-or"));
        due = writing.day("workspace.reviews.until");
    }

    Ask ask() {
        return writing.ask(
                        writing.text("workspace.reviews.recommend"),
                        writing.text("workspace.reviews.recommend-act"),
                        "workspace.reviews.recommended-news",
                        this::read)
                .with(words, owner, role, due);
    }

    private Optional<Command> read() {
        var said = words.read();
        var day = ReviewWriting.read(due);
        if (said.isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Recommend(
                page.review(),
                new Recommendation(said.get(), ReviewWriting.id(owner.getValue()), role.getValue(), day.get()),
                writing.seat().me()));
    }
}
