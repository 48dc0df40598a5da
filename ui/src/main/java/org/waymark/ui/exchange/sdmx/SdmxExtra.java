package org.waymark.ui.exchange.sdmx;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.waymark.command.reporting.Missing;
import org.waymark.ui.exchange.Figures;
import org.waymark.ui.exchange.ObservationFlag;
import org.waymark.ui.exchange.ProblemReason;
import org.waymark.ui.exchange.ReadRow;
import org.waymark.ui.exchange.Unreadable;
import org.waymark.ui.exchange.table.Apostrophe;

/**
 * What stands behind the columns of SDMX: its comment, and ratios, words and reasons as this service writes them.
 *
 * @param field what stands in a column, empty where there is none
 */
record SdmxExtra(UnaryOperator<String> field, int line) {

    /** Whether the row says something although it has no value. */
    boolean said() {
        return !field.apply("NUMERATOR").isBlank() || words("NARRATIVE") != null;
    }

    ReadRow row(
            Map<String, String> codes,
            String period,
            @Nullable BigDecimal value,
            boolean missing,
            Set<ObservationFlag> flags)
            throws Unreadable {
        var numerator = number("NUMERATOR");
        var denominator = number("DENOMINATOR");
        if ((numerator == null) != (denominator == null) || (denominator != null && denominator.signum() == 0)) {
            throw new Unreadable(line, "DENOMINATOR", field.apply("DENOMINATOR"), ProblemReason.NO_RATIO);
        }
        var reason = missing ? reason() : null;
        if (numerator != null && (value != null || missing)) {
            throw new Unreadable(line, "OBS_VALUE", "", ProblemReason.SAID_TWO_WAYS);
        }
        var narrative = words("NARRATIVE");
        var note = words("COMMENT_OBS");
        return new ReadRow(line, codes, period, value, numerator, denominator, narrative, missing, reason, flags, note);
    }

    private @Nullable BigDecimal number(String column) throws Unreadable {
        var text = field.apply(column);
        return text.isBlank() ? null : Figures.standard(line, column, text);
    }

    private @Nullable Missing reason() throws Unreadable {
        var text = field.apply("MISSING_REASON").strip();
        if (text.isEmpty()) {
            return null;
        }
        return Arrays.stream(Missing.values())
                .filter(it -> it.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new Unreadable(line, "MISSING_REASON", text, ProblemReason.UNKNOWN_MISSING));
    }

    private @Nullable String words(String column) {
        var text = Apostrophe.taken(field.apply(column));
        return text.isBlank() ? null : text;
    }
}
