package org.waymark.ui.workspace.learning;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.waymark.command.review.Finding;
import org.waymark.command.review.ReviewCommand.RecordFinding;
import org.waymark.command.strategy.Promise;
import org.waymark.query.review.ReviewPage;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.workspace.part.Ask;
import org.waymark.ui.workspace.part.WordsField;

/** Asks what was found, about what, and who stands behind it. */
final class ReviewFindingAsk {

    private final ReviewWriting writing;
    private final ReviewPage page;
    private final Select<Finding.Kind> kind;
    private final WordsField words;
    private final ComboBox<Promise> about;
    private final Select<Finding.Label> label;

    ReviewFindingAsk(ReviewWriting writing, ReviewPage page, StrategyPage strategy) {
        this.writing = writing;
        this.page = page;
        var subjects = new ReviewSubjects(writing.names(), strategy);
        kind = writing.choice("workspace.reviews.kind", "finding", List.of(Finding.Kind.values()));
        words = writing.words("workspace.reviews.words");
        about = new ComboBox<>(writing.text("workspace.reviews.about"));
        about.setItems(subjects.all());
        about.setItemLabelGenerator(subjects::name);
        about.setClearButtonVisible(true);
        about.setHelperText(writing.text("workspace.reviews.about-whole"));
        label = writing.choice("workspace.reviews.label", "label", List.of(Finding.Label.values()));
    }

    Ask ask() {
        return writing.ask(
                        writing.text("workspace.reviews.find"),
                        writing.text("workspace.reviews.find-act"),
                        "workspace.reviews.found-news",
                        () -> words.read()
                                .map(said -> new RecordFinding(
                                        page.review(),
                                        new Finding(kind.getValue(), said, about.getValue(), label.getValue()),
                                        writing.seat().me())))
                .with(kind, words, about, label);
    }
}
