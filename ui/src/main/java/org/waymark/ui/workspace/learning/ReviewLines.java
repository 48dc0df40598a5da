package org.waymark.ui.workspace.learning;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.command.Words;
import org.waymark.command.review.Attendance;
import org.waymark.command.review.Became;
import org.waymark.command.review.Recommendation;
import org.waymark.command.strategy.Promise;
import org.waymark.query.review.ReviewPage;
import org.waymark.query.review.ReviewPage.Corrected;
import org.waymark.query.review.ReviewPage.Recommended;
import org.waymark.query.strategy.StrategyPage;

/** What is said of a review, in lines. */
final class ReviewLines {

    private final ReviewWriting writing;
    private final StrategyPage strategy;

    ReviewLines(ReviewWriting writing, StrategyPage strategy) {
        this.writing = writing;
        this.strategy = strategy;
    }

    /** How far it is. */
    String state(ReviewPage page) {
        var published = page.published();
        var withdrawn = page.withdrawn();
        if (withdrawn != null) {
            return writing.text("workspace.reviews.withdrawn-on", date(withdrawn.on()));
        }
        if (published != null) {
            return writing.text("workspace.reviews.published-on", date(published));
        }
        return writing.text(
                page.isOverdueOn(writing.seat().today()) ? "workspace.reviews.overdue" : "workspace.reviews.due-on",
                date(page.remit().due()));
    }

    /** Why it is held, what it looks at, who leads it, who came, why it was taken back. */
    List<String> remit(ReviewPage page) {
        var remit = page.remit();
        var lead = remit.lead();
        var step = remit.milestone();
        var attendance = page.attendance();
        var withdrawn = page.withdrawn();
        var names = writing.names();
        var of = names.of(strategy.outline().name());
        var lines = new ArrayList<String>();
        lines.add(
                step == null
                        ? writing.text("workspace.reviews.of", writing.word("occasion", remit.occasion()), of)
                        : writing.text(
                                "workspace.reviews.of-step",
                                writing.word("occasion", remit.occasion()),
                                new ReviewSubjects(writing.names(), strategy).name(Promise.of(step)),
                                of));
        lines.add(names.of(remit.looksAt()));
        lines.add(
                lead == null
                        ? writing.text("workspace.reviews.no-lead")
                        : writing.text("workspace.reviews.led-by", names.of(lead)));
        var round = remit.round();
        if (round != null) {
            lines.add(writing.text("workspace.consultation.round", of, round.number()));
        }
        var body = remit.body();
        if (body != null) {
            lines.add(writing.text("workspace.reviews.speaks", writing.name(body)));
        }
        if (attendance != null) {
            lines.add(attendance(attendance));
        }
        if (withdrawn != null) {
            lines.add(writing.text("workspace.reviews.because", names.of(withdrawn.reason())));
        }
        return lines;
    }

    private String attendance(Attendance attendance) {
        var sexes = writing.text(
                "workspace.reviews.attendance",
                attendance.total(),
                attendance.women(),
                attendance.men(),
                attendance.others());
        return Stream.of(sexes, counts("body", attendance.sectors()), counts("perspective", attendance.perspectives()))
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String counts(String group, Map<? extends Enum<?>, Integer> counts) {
        return counts.entrySet().stream()
                .map(one -> writing.text("workspace.reviews.sector", writing.word(group, one.getKey()), one.getValue()))
                .collect(Collectors.joining(writing.text("workspace.comma")));
    }

    /** Who is to do what was recommended. */
    String owner(Recommendation recommendation) {
        var owner = recommendation.owner();
        var role = recommendation.role();
        return owner != null ? writing.names().of(owner) : role == null ? "–" : writing.word("role", role);
    }

    /** How far a recommendation has come, with what was said last and what it became. */
    String state(Recommended one) {
        var state = writing.word("follow", one.state());
        if (one.isOverdueOn(writing.seat().today())) {
            state = writing.text("workspace.reviews.late", state);
        }
        if (one.followUps().isEmpty()) {
            return state;
        }
        var latest = one.followUps().getFirst();
        var note = latest.followUp().note();
        var became = latest.followUp().became();
        return writing.text("workspace.step.said", state, date(latest.on()))
                + (note == null ? "" : " " + writing.names().of(note))
                + (became == null ? "" : " " + became(became));
    }

    private String became(Became became) {
        var version = became.version();
        var milestone = became.milestone();
        var step = milestone == null ? "" : new ReviewSubjects(writing.names(), strategy).name(Promise.of(milestone));
        return version == null
                ? writing.text("workspace.reviews.became-step", step)
                : writing.text("workspace.reviews.became-version", version, step);
    }

    /** The words with what was corrected in them. */
    Component words(Words now, List<Corrected> corrections) {
        var said = new Div(new Text(writing.names().of(now)));
        corrections.forEach(corrected -> said.add(new Paragraph(writing.text(
                "workspace.reviews.corrected",
                date(corrected.on()),
                writing.names().of(corrected.before()),
                writing.names().of(corrected.reason())))));
        return said;
    }

    private String date(LocalDate day) {
        return writing.seat().wording().date(day);
    }
}
