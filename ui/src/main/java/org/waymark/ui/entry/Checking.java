package org.waymark.ui.entry;

import java.util.ArrayList;
import java.util.List;
import org.waymark.command.indicator.MeasureKind;
import org.waymark.command.indicator.Slice;
import org.waymark.ui.entry.CellId.Field;

/** Finds what in an indicator's cells cannot be sent as it stands. A blank is a problem only where the plan asks. */
final class Checking {

    private final Section section;
    private final Filling filling;
    private final boolean correcting;
    private final List<Problem> problems = new ArrayList<>();

    private Checking(Section section, Filling filling, boolean correcting) {
        this.section = section;
        this.filling = filling;
        this.correcting = correcting;
    }

    /**
     * The problems, in order of the cells.
     *
     * @param correcting whether a value counts already, so that a change wants a reason
     */
    static List<Problem> of(Section section, Filling filling, boolean correcting, char mark) {
        var checking = new Checking(section, filling, correcting);
        if (section.kind() != MeasureKind.NARRATIVE) {
            section.slices().forEach(slice -> checking.check(slice, mark));
        }
        checking.whole();
        return checking.problems;
    }

    private void check(Slice slice, char mark) {
        var numbers = 0;
        for (var field : section.fields()) {
            var cell = new CellId(section.indicator(), slice, field);
            var content = filling.content(cell);
            numbers += content.isEmpty() ? 0 : 1;
            if (content.startsWith(Filling.UNREAD)) {
                var typed = content.substring(1);
                var problem = NumberReading.of(typed, mark, section.addsUp()).problem();
                problems.add(Problem.of(cell, problem == null ? "retype" : problem, typed, String.valueOf(mark)));
            }
        }
        pairs(slice, numbers);
    }

    private void pairs(Slice slice, int numbers) {
        var first = new CellId(section.indicator(), slice, section.fields().getFirst());
        if (filling.missing(slice).isPresent()) {
            if (numbers > 0) {
                problems.add(Problem.of(first, "both"));
            }
        } else if (numbers > 0 && numbers < section.fields().size()) {
            problems.add(Problem.of(first, "half"));
        } else if (numbers == 0 && filling.touched() && section.expected().contains(slice)) {
            problems.add(Problem.of(first, "blank"));
        }
        filling.number(first.with(Field.DENOMINATOR))
                .filter(number -> number.signum() == 0)
                .ifPresent(zero -> problems.add(Problem.of(first.with(Field.DENOMINATOR), "zero-base")));
    }

    private void whole() {
        if (correcting && filling.touched() && filling.said(Field.REASON).isBlank()) {
            problems.add(Problem.of(CellId.of(section.indicator(), Field.REASON), "reason"));
        }
        if (filling.touched() && problems.isEmpty() && filling.value().isEmpty()) {
            var cell = section.kind() == MeasureKind.NARRATIVE
                    ? CellId.of(section.indicator(), Field.NARRATIVE)
                    : new CellId(section.indicator(), section.slices().getFirst(), section.fields().getFirst());
            problems.add(Problem.of(cell, "nothing"));
        }
    }
}
