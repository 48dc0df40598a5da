package org.waymark.query.release;

import static org.waymark.query.disclosure.Confidentiality.F;
import static org.waymark.query.disclosure.Confidentiality.N;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.command.release.Manifest.GuardedSet;
import org.waymark.command.reporting.Missing;
import org.waymark.command.reporting.Observation;
import org.waymark.query.disclosure.Confidentiality;
import org.waymark.query.disclosure.Rule;

/** Prints the figures of one data set: counts rounded, rates of unrounded counts, withheld ones not at all. */
record Print(GuardedSet set, Map<String, String> withheld) {

    private static final Set<Missing> NOT_LET = EnumSet.of(Missing.TOO_FEW, Missing.CONFIDENTIAL);

    EditionRow row(Figure figure) {
        var observation = figure.observation();
        var why = why(figure);
        return new EditionRow(
                figure.indicator(),
                figure.place(),
                figure.period(),
                figure.group(),
                why == F ? told(observation) : null,
                observation.flags(),
                why);
    }

    private Confidentiality why(Figure figure) {
        var missing = figure.observation().missing();
        if (missing != null) {
            return NOT_LET.contains(missing) ? N : F;
        }
        var why = withheld.getOrDefault(figure.cell(), withheld.get(figure.cell() + Counts.BASE));
        return why == null ? F : Confidentiality.valueOf(why);
    }

    private @Nullable String told(Observation observation) {
        var number = observation.shown();
        if (number == null || !set.guarding().guarded()) {
            return number == null ? null : plain(number);
        }
        if (observation.numerator() != null) {
            return plain(number.setScale(1, RoundingMode.HALF_UP));
        }
        return set.counts()
                ? String.valueOf(new Rule(1, set.guarding().base()).rounded(number.longValueExact()))
                : plain(number);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
