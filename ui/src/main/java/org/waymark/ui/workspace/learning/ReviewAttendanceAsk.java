package org.waymark.ui.workspace.learning;

import com.vaadin.flow.component.textfield.IntegerField;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.command.feedback.Perspective;
import org.waymark.command.organisation.OrganisationKind;
import org.waymark.command.review.Attendance;
import org.waymark.command.review.ReviewCommand.CountAttendance;
import org.waymark.query.review.ReviewPage;
import org.waymark.ui.workspace.part.Ask;

/**
 * Asks how many people took part in a meeting, by sex, by what they came from and from which perspective they spoke.
 */
final class ReviewAttendanceAsk {

    private final ReviewWriting writing;
    private final ReviewPage page;
    private final IntegerField women;
    private final IntegerField men;
    private final IntegerField others;
    private final Map<OrganisationKind, IntegerField> sectors = new EnumMap<>(OrganisationKind.class);
    private final Map<Perspective, IntegerField> perspectives = new EnumMap<>(Perspective.class);

    ReviewAttendanceAsk(ReviewWriting writing, ReviewPage page) {
        this.writing = writing;
        this.page = page;
        women = number(writing.text("workspace.reviews.women"));
        men = number(writing.text("workspace.reviews.men"));
        others = number(writing.text("workspace.reviews.others"));
        for (var kind : OrganisationKind.values()) {
            sectors.put(kind, number(writing.word("body", kind)));
        }
        for (var perspective : Perspective.values()) {
            perspectives.put(perspective, number(writing.word("perspective", perspective)));
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
        perspectives.values().forEach(ask::with);
        return ask;
    }

    private Attendance read() {
        return new Attendance(count(women), count(men), count(others), counted(sectors), counted(perspectives));
    }

    private static <E> Map<E, Integer> counted(Map<E, IntegerField> fields) {
        return fields.entrySet().stream()
                .filter(field -> !field.getValue().isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, field -> field.getValue().getValue()));
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
