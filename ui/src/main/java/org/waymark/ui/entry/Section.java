package org.waymark.ui.entry;

import java.util.List;
import java.util.Set;
import org.waymark.command.indicator.Definition;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.MeasureKind;
import org.waymark.command.indicator.Slice;
import org.waymark.ui.entry.CellId.Field;

/**
 * What a form asks for one indicator.
 *
 * @param slices the groups asked for, in order
 * @param pairs whether a share is reported as what is counted and out of how many
 * @param perceived whether people were asked, so that it is to be said how
 * @param expected those of them that the plan speaks of; the others were reported before
 */
public record Section(
        IndicatorId indicator,
        Definition definition,
        List<Slice> slices,
        Set<Slice> expected,
        boolean pairs,
        boolean perceived) {

    public Section {
        slices = List.copyOf(slices);
        expected = Set.copyOf(expected);
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

    /** Whether numbers of its groups add up. */
    public boolean addsUp() {
        return kind() == MeasureKind.COUNT || pairs;
    }

    /** How many groups want a number, a reason or words. */
    public int needed() {
        return kind() == MeasureKind.NARRATIVE ? 1 : slices.size();
    }
}
