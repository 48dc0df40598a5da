package org.waymark.ui.entry;

import java.util.Locale;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.Slice;

/**
 * One thing that can be typed on a sheet. Written {@code indicator|slice|field}.
 *
 * @param slice the group it speaks of; the empty one for what is said of an indicator as a whole
 */
public record CellId(IndicatorId indicator, Slice slice, Field field) {

    /** What is typed. */
    public enum Field {
        VALUE,
        NUMERATOR,
        DENOMINATOR,
        /** Why there is no number. */
        MISSING,
        /** What qualifies the number, codes one after another. */
        FLAGS,
        NARRATIVE,
        COMMENT,
        /** Links, one a line. */
        EVIDENCE,
        /** Why a value that counts is corrected. */
        REASON,
        /** Why it is reported after its lock. */
        EXCEPTION,
        /** Who vouches for a series that is not there yet. */
        STANDING,
        /** How many answered, where people were asked. */
        SAMPLE,
        /** What they were asked. */
        QUESTION,
        /** By how much the figure may be off either way. */
        MARGIN,
        /** What is unusual and right all the same: a code and a reason a line. */
        CONFIRMED;

        public boolean isNumber() {
            return this == VALUE || this == NUMERATOR || this == DENOMINATOR || this == SAMPLE || this == MARGIN;
        }
    }

    /** What is said of an indicator as a whole. */
    public static CellId of(IndicatorId indicator, Field field) {
        return new CellId(indicator, Slice.TOTAL, field);
    }

    public static CellId of(String text) {
        var parts = text.split("\\|", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("Not a cell: " + text);
        }
        return new CellId(
                new IndicatorId(parts[0]), Slice.of(parts[1]), Field.valueOf(parts[2].toUpperCase(Locale.ROOT)));
    }

    public CellId with(Field other) {
        return new CellId(indicator, slice, other);
    }

    @Override
    public String toString() {
        return indicator.value() + "|" + slice + "|" + field.name().toLowerCase(Locale.ROOT);
    }
}
