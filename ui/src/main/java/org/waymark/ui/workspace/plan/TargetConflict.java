package org.waymark.ui.workspace.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.strategy.Mark;
import org.waymark.command.strategy.Target;
import org.waymark.ui.workspace.part.DataTable;

/** Two planners moved one target: what it said, what it says now, and what is typed here, side by side. */
final class TargetConflict {

    private final Editing editing;

    /**
     * What collides.
     *
     * @param opened as it stood when this planner began
     */
    record Collision(IndicatorId indicator, Target opened, Target now, Target typed) {

        /** The periods at which what was opened and what is there now differ. */
        List<String> moved() {
            return periods().stream()
                    .filter(period -> !Objects.equals(at(opened, period), at(now, period)))
                    .map(Period::code)
                    .toList();
        }

        private TreeSet<Period> periods() {
            return Stream.of(opened, now, typed)
                    .flatMap(TargetConflict::marks)
                    .map(Mark::period)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    TargetConflict(Editing editing) {
        this.editing = editing;
    }

    /** The collision under a sentence that says who brought it about. */
    List<Component> of(Collision collision, String who) {
        var title = editing.text("workspace.target.both");
        var table = new DataTable(
                title,
                List.of(
                        editing.text("workspace.target.period"),
                        editing.text("workspace.target.opened"),
                        editing.text("workspace.target.now"),
                        editing.text("workspace.target.typed")),
                1);
        var indicator = collision.indicator();
        for (var period : collision.periods()) {
            table.row(
                    editing.seat().wording().upright(period.code()),
                    number(at(collision.opened(), period), indicator),
                    number(at(collision.now(), period), indicator),
                    number(at(collision.typed(), period), indicator));
        }
        table.row(
                editing.text("workspace.target.in-words"),
                words(collision.opened()),
                words(collision.now()),
                words(collision.typed()));
        return List.of(new H2(title), new Paragraph(who), table);
    }

    private String number(@Nullable Mark mark, IndicatorId indicator) {
        return mark == null ? "–" : editing.names().of(mark.value(), indicator);
    }

    private String words(Target target) {
        var sentence = target.sentence();
        return sentence == null ? "–" : editing.names().of(sentence);
    }

    private static @Nullable Mark at(Target target, Period period) {
        return marks(target)
                .filter(mark -> mark.period().equals(period))
                .findFirst()
                .map(mark -> new Mark(period, mark.value().stripTrailingZeros()))
                .orElse(null);
    }

    private static Stream<Mark> marks(Target target) {
        return Stream.concat(Stream.ofNullable(target.baseline()), target.path().stream());
    }
}
