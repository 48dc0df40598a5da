package org.waymark.ui.imports;

import static org.waymark.ui.imports.RowProblem.AMBIGUOUS_CODE;
import static org.waymark.ui.imports.RowProblem.NO_INDICATOR;
import static org.waymark.ui.imports.RowProblem.NO_MANDATE;
import static org.waymark.ui.imports.RowProblem.NO_PERIOD;
import static org.waymark.ui.imports.RowProblem.NO_PLACE;
import static org.waymark.ui.imports.RowProblem.NO_VALUE;
import static org.waymark.ui.imports.RowProblem.OTHER_KIND;
import static org.waymark.ui.imports.RowProblem.OTHER_VINTAGE;
import static org.waymark.ui.imports.RowProblem.PERIOD_NOT_OVER;
import static org.waymark.ui.imports.RowProblem.UNKNOWN_DIMENSION;
import static org.waymark.ui.imports.RowProblem.UNKNOWN_INDICATOR;
import static org.waymark.ui.imports.RowProblem.UNKNOWN_PLACE;
import static org.waymark.ui.imports.RowProblem.UNREADABLE_CODE;
import static org.waymark.ui.imports.RowProblem.UNREADABLE_PERIOD;
import static org.waymark.ui.imports.RowProblem.ZERO_DENOMINATOR;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.waymark.command.Period;
import org.waymark.command.indicator.Definition;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.MeasureKind;
import org.waymark.command.indicator.Slice;
import org.waymark.command.place.PlaceId;
import org.waymark.command.reporting.Kinds;
import org.waymark.command.reporting.Observation;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.command.reporting.Value;
import org.waymark.ui.exchange.ReadRow;

/** Says what a row of a file means here, by codes that are known or were matched by a person. Nothing is guessed. */
final class Mapping {

    private static final Set<String> NO_GROUP = Set.of("indicator", "place", "period", "missing");

    private static final Map<String, BigDecimal> YES_OR_NO = Map.of("true", BigDecimal.ONE, "false", BigDecimal.ZERO);

    private final World world;
    private final Matching matching;
    private final Headings headings;

    Mapping(World world, Matching matching, Headings headings) {
        this.world = world;
        this.matching = matching;
        this.headings = headings;
    }

    Mapped of(ReadRow row) {
        try {
            return isOutside(row) ? new Mapped.Outside() : new Mapped.Says(stated(row));
        } catch (Stuck stuck) {
            return new Mapped.Stuck(stuck.trouble());
        }
    }

    private boolean isOutside(ReadRow row) {
        for (var wanted : matching.only().entrySet()) {
            if (!wanted.getValue().equals(row.dimensions().get(wanted.getKey()))) {
                return true;
            }
        }
        return row.dimensions().entrySet().stream()
                .anyMatch(code -> matching.ours(code.getKey(), code.getValue()).equals(Matching.OUTSIDE));
    }

    private Stated stated(ReadRow row) throws Stuck {
        var indicator = indicator(row);
        var place = place(row);
        var period = period(row);
        var definition = world.definition(indicator);
        var slice = slice(row, definition);
        if (!world.entrusted(indicator, place)) {
            throw stuck(row, "place", said(row, "place"), NO_MANDATE);
        }
        var words = definition.kind() == MeasureKind.NARRATIVE ? row.narrative() : null;
        var observation = words == null ? observation(row, definition.kind()) : null;
        var series = new ReportingSeriesId(indicator, place, world.source());
        return new Stated(row.line(), series, period, slice, observation, words, row.note());
    }

    private IndicatorId indicator(ReadRow row) throws Stuck {
        var theirs = named(row, "indicator", NO_INDICATOR);
        var ours = world.indicators(matching.ours("indicator", theirs));
        if (ours.size() != 1) {
            throw stuck(row, "indicator", theirs, ours.isEmpty() ? UNKNOWN_INDICATOR : AMBIGUOUS_CODE);
        }
        return new IndicatorId(ours.iterator().next());
    }

    /** A code of a vintage that is not in use is known, but means a place only once a person says so. */
    private PlaceId place(ReadRow row) throws Stuck {
        var theirs = named(row, "place", NO_PLACE);
        var found = world.places(matching.ours("place", theirs));
        if (found.isEmpty()) {
            throw stuck(row, "place", theirs, UNKNOWN_PLACE);
        }
        return switch (found.getFirst().kind()) {
            case PLAIN -> found.getFirst().place();
            case OTHER_VINTAGE -> throw stuck(row, "place", theirs, OTHER_VINTAGE);
            case AMBIGUOUS -> throw stuck(row, "place", theirs, AMBIGUOUS_CODE);
        };
    }

    private String named(ReadRow row, String what, RowProblem absent) throws Stuck {
        var theirs = said(row, what);
        if (theirs.isEmpty()) {
            throw stuck(row, what, "", absent);
        }
        return theirs;
    }

    private Period period(ReadRow row) throws Stuck {
        var text = row.period().isEmpty() ? matching.constants().getOrDefault("period", "") : row.period();
        if (text.isEmpty()) {
            throw stuck(row, "period", "", NO_PERIOD);
        }
        try {
            var period = new Period(text);
            if (!period.isOverOn(world.today())) {
                throw stuck(row, "period", text, PERIOD_NOT_OVER);
            }
            return period;
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw stuck(row, "period", text, UNREADABLE_PERIOD);
        }
    }

    /** The groups a row names; none of them means what the indicator plainly speaks of. */
    private Slice slice(ReadRow row, Definition definition) throws Stuck {
        var codes = new TreeMap<String, String>();
        var named = new TreeMap<>(matching.constants());
        named.putAll(row.dimensions());
        named.keySet().removeAll(NO_GROUP);
        for (var code : named.entrySet()) {
            if (definition.dimensions().contains(code.getKey())) {
                codes.put(code.getKey(), matching.ours(code.getKey(), code.getValue()));
            } else if (!matching.only().containsKey(code.getKey())) {
                throw stuck(row, code.getKey(), code.getValue(), UNKNOWN_DIMENSION);
            }
        }
        if (codes.isEmpty()) {
            return definition.plain();
        }
        codes.values().removeIf(String::isEmpty);
        return slice(row, codes);
    }

    private Slice slice(ReadRow row, Map<String, String> codes) throws Stuck {
        for (var code : codes.entrySet()) {
            try {
                new Slice(Map.of(code.getKey(), code.getValue()));
            } catch (IllegalArgumentException unreadable) {
                throw stuck(row, code.getKey(), said(row, code.getKey()), UNREADABLE_CODE);
            }
        }
        return new Slice(codes);
    }

    private Observation observation(ReadRow row, MeasureKind kind) throws Stuck {
        var answer = YES_OR_NO.get(String.valueOf(row.narrative()));
        if (kind == MeasureKind.YES_NO && answer != null && row.value() == null) {
            return Observation.of(answer);
        }
        var denominator = row.denominator();
        if (denominator != null && denominator.signum() == 0) {
            throw stuck(row, "denominator", denominator.toPlainString(), ZERO_DENOMINATOR);
        }
        if (!row.missing() && row.value() == null && row.numerator() == null) {
            throw stuck(row, "value", Objects.toString(row.narrative(), ""), NO_VALUE);
        }
        var qualified = Qualified.of(row, matching.constants().get("missing"));
        if (qualified.problem() != null) {
            throw stuck(row, "value", row.missing() ? ":" : "", qualified.problem());
        }
        var observation =
                new Observation(row.value(), row.numerator(), denominator, qualified.flags(), qualified.missing());
        if (Kinds.refusal(kind, Value.of(Slice.TOTAL, observation)).isPresent()) {
            throw stuck(row, "value", Objects.toString(observation.shown()), OTHER_KIND);
        }
        return observation;
    }

    private String said(ReadRow row, String what) {
        return row.dimensions().getOrDefault(what, matching.constants().getOrDefault(what, ""));
    }

    private Stuck stuck(ReadRow row, String meaning, String value, RowProblem problem) {
        return new Stuck(Trouble.of(row.line(), headings.column(row, meaning), value, problem));
    }
}
