package org.waymark.ui.entry;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.command.indicator.Definition;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.MeasureKind;
import org.waymark.command.indicator.Slice;
import org.waymark.command.reporting.Standing;
import org.waymark.ui.entry.CellId.Field;

/**
 * What a form asks for one indicator.
 *
 * @param slices the groups asked for, in order
 * @param expected those of them that a measure names; the others follow from its breakdowns, or were reported before
 * @param untold dimensions the plan wants it broken down by, of which nobody knows a code yet
 * @param pairs whether a share is reported as what is counted and out of how many
 * @param standing of its series, or null where that is not there yet
 * @param usual the standing in which its source speaks where it does not say otherwise
 */
public record Section(
        IndicatorId indicator,
        Definition definition,
        List<Slice> slices,
        Set<Slice> expected,
        List<String> untold,
        boolean pairs,
        @Nullable Standing standing,
        Standing usual) {

    public Section {
        slices = List.copyOf(slices);
        expected = Set.copyOf(expected);
        untold = List.copyOf(untold);
    }

    public MeasureKind kind() {
        return definition.kind();
    }

    /** What is typed for each group. */
    public List<Field> fields() {
        if (kind() == MeasureKind.NARRATIVE) {
            return List.of(Field.NARRATIVE);
        }
        return pairs ? List.of(Field.NUMERATOR, Field.DENOMINATOR) : List.of(Field.VALUE);
    }

    /** The first of its cells. */
    public CellId first() {
        var field = fields().getFirst();
        return field == Field.NARRATIVE ? CellId.of(indicator, field) : new CellId(indicator, slices.getFirst(), field);
    }

    /** Whether numbers of its groups add up. */
    public boolean addsUp() {
        return kind() == MeasureKind.COUNT || pairs;
    }

    /** How many groups want a number, a reason or words. */
    public int needed() {
        return kind() == MeasureKind.NARRATIVE ? 1 : slices.size();
    }
}
