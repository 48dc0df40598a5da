package org.waymark.ui.workspace.learning;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.waymark.command.review.Passage;
import org.waymark.query.review.ReviewPage;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.workspace.part.DataTable;

/** What a review found, and how each may be corrected. */
final class ReviewFindings extends Div {

    ReviewFindings(ReviewWriting writing, ReviewPage page, StrategyPage strategy) {
        var subjects = new ReviewSubjects(writing.names(), strategy);
        var lines = new ReviewLines(writing, strategy);
        var table = new DataTable(
                writing.text("workspace.reviews.findings"),
                List.of(
                        writing.text("workspace.reviews.kind"),
                        writing.text("workspace.reviews.words"),
                        writing.text("workspace.reviews.about"),
                        writing.text("workspace.reviews.label"),
                        writing.text("workspace.act")),
                99);
        page.findings().forEach(one -> {
            var finding = one.finding();
            var about = finding.about();
            table.row(List.of(
                    new Text(writing.word("finding", finding.kind())),
                    lines.words(finding.words(), one.corrections()),
                    new Text(about == null ? writing.text("workspace.reviews.whole") : subjects.name(about)),
                    new Text(writing.word("label", finding.label())),
                    new ReviewCorrectAsk(writing, page)
                            .button(new Passage(Passage.Kind.FINDING, one.number()), finding.words())));
        });
        add(table);
    }
}
