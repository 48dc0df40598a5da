package org.waymark.ui.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.waymark.command.indicator.MeasureKind;
import org.waymark.command.indicator.Slice;
import org.waymark.command.reporting.Kinds;
import org.waymark.command.reporting.Value;
import org.waymark.query.quality.Oddity;
import org.waymark.query.quality.OddityKind;
import org.waymark.ui.entry.CellId.Field;

/** Finds what in an indicator's cells cannot be sent as it stands. A blank is a problem only where the plan asks. */
final class Checking {

    private final Section section;
    private final Filling filling;
    private final boolean correcting;
    private final boolean locked;
    private final char mark;
    private final List<Oddity> odd;
    private final List<Problem> problems = new ArrayList<>();

    private Checking(
            Section section, Filling filling, boolean correcting, boolean locked, char mark, List<Oddity> odd) {
        this.section = section;
        this.filling = filling;
        this.correcting = correcting;
        this.locked = locked;
        this.mark = mark;
        this.odd = odd;
    }

    /**
     * The problems, in order of the cells.
     *
     * @param correcting whether a value counts already, so that a change wants a reason
     * @param locked whether it is past its lock, so that it wants a reason to come in
     * @param odd what is odd about it; parts that do not add up want a reason
     */
    static List<Problem> of(
            Section section, Filling filling, boolean correcting, boolean locked, char mark, List<Oddity> odd) {
        var checking = new Checking(section, filling, correcting, locked, mark, odd);
        if (section.kind() != MeasureKind.NARRATIVE) {
            section.slices().forEach(checking::check);
        }
        checking.whole();
        return checking.problems;
    }

    private void check(Slice slice) {
        var numbers = 0;
        for (var field : section.fields()) {
            var cell = new CellId(section.indicator(), slice, field);
            var content = filling.content(cell);
            numbers += content.isEmpty() ? 0 : 1;
            if (content.startsWith(Filling.UNREAD)) {
                unread(cell, content.substring(1));
            }
        }
        pairs(slice, numbers);
    }

    private void unread(CellId cell, String typed) {
        var problem = NumberReading.of(typed, mark, section.addsUp()).problem();
        problems.add(Problem.of(cell, problem == null ? "retype" : problem, typed, String.valueOf(mark)));
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
        filling.observation(slice)
                .flatMap(seen -> Kinds.refusal(section.kind(), Value.of(slice, seen)))
                .ifPresent(refusal -> problems.add(Problem.of(first, "kind", refusal.key())));
    }

    private void survey() {
        var sample = CellId.of(section.indicator(), Field.SAMPLE);
        for (var cell : List.of(sample, sample.with(Field.MARGIN))) {
            if (filling.content(cell).startsWith(Filling.UNREAD)) {
                unread(cell, filling.content(cell).substring(1));
            }
        }
        if (filling.isPerceived() && filling.touched()) {
            if (filling.number(sample).filter(number -> number.signum() > 0).isEmpty()
                    || filling.said(Field.QUESTION).isBlank()) {
                problems.add(Problem.of(sample, "survey"));
            }
        }
    }

    /** Parts that do not add up to their total come in with a reason only. */
    private void parts() {
        if (filling.touched()) {
            var confirmed = Confirmed.of(filling.said(Field.CONFIRMED));
            odd.stream()
                    .filter(one -> one.kind() == OddityKind.PARTS && !confirmed.containsKey(one.code()))
                    .map(one -> new CellId(
                            section.indicator(),
                            Objects.requireNonNullElse(one.slice(), Slice.TOTAL),
                            section.fields().getFirst()))
                    .distinct()
                    .forEach(cell -> problems.add(Problem.of(cell, "parts")));
        }
    }

    private void whole() {
        survey();
        parts();
        if (locked && filling.touched() && filling.said(Field.EXCEPTION).isBlank()) {
            problems.add(Problem.of(CellId.of(section.indicator(), Field.EXCEPTION), "locked"));
        }
        if (correcting && filling.touched() && filling.said(Field.REASON).isBlank()) {
            problems.add(Problem.of(CellId.of(section.indicator(), Field.REASON), "reason"));
        }
        if (filling.touched() && problems.isEmpty() && filling.value().isEmpty()) {
            var cell = section.kind() == MeasureKind.NARRATIVE
                    ? CellId.of(section.indicator(), Field.NARRATIVE)
                    : new CellId(
                            section.indicator(),
                            section.slices().getFirst(),
                            section.fields().getFirst());
            problems.add(Problem.of(cell, "nothing"));
        }
    }
}
