package org.waymark.ui.workspace.learning;

import com.vaadin.flow.component.textfield.IntegerField;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.command.organisation.OrganisationKind;
import org.waymark.command.review.Attendance;
import org.waymark.command.review.ReviewCommand.CountAttendance;
import org.waymark.query.review.ReviewPage;
import org.waymark.ui.workspace.part.Ask;

/** Asks how many people took part in a meeting, by sex and by what they came from. */
final class ReviewAttendanceAsk {

    private final ReviewWriting writing;
    private final ReviewPage page;
    private final IntegerField women;
    private final IntegerField men;
    private final IntegerField others;
    private final Map<OrganisationKind, IntegerField> sectors = new EnumMap<>(OrganisationKind.class);

    ReviewAttendanceAsk(ReviewWriting writing, ReviewPage page) {
        this.writing = writing;
        this.page = page;
        women = number(writing.text("workspace.reviews.women"));
        men = number(writing.text("workspace.reviews.men"));
        others = number(writing.text("workspace.reviews.others"));
        for (var kind : OrganisationKind.values()) {
            sectors.put(kind, number(writing.word("body", kind)));
        }
    }

    Ask ask() {
        var ask = writing.ask(
                writing.text("workspace.reviews.count"),
                writing.text("workspace.plan.keep"),
                "workspace.reviews.counted-news",
                () -> Optional.of(new CountAttendance(
                        page.review(), read(), writing.seat().me())));
        ask.with(women, men, others);
        sectors.values().forEach(ask::with);
        return ask;
    }

    private Attendance read() {
        var counted = sectors.entrySet().stream()
                .filter(sector -> !sector.getValue().isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, sector -> sector.getValue().getValue()));
        return new Attendance(count(women), count(men), count(others), counted);
    }

    private static int count(IntegerField field) {
        return field.isEmpty() ? 0 : field.getValue();
    }

    private static IntegerField number(String label) {
        var field = new IntegerField(label);
        field.setMin(0);
        return field;
    }
}
