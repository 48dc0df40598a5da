package org.waymark.ui.history;

import java.util.Locale;
import java.util.stream.Collectors;
import org.waymark.command.reporting.Observation;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.command.reporting.Value;
import org.waymark.ui.change.Naming;
import org.waymark.ui.words.Wording;

/** What was reported for a period, cell by cell, in words; what is missing says why. */
final class ValueWords {

    private static final int MOST = 12;

    private final Wording wording;
    private final Naming names;

    ValueWords(Wording wording, Naming names) {
        this.wording = wording;
        this.names = names;
    }

    String of(Value value, ReportingSeriesId series) {
        var narrative = value.narrative();
        if (narrative != null) {
            return wording.isolate(narrative);
        }
        var shown = value.cells().stream()
                .limit(MOST)
                .map(cell -> cell.slice().codes().isEmpty()
                        ? number(cell.observation(), series)
                        : wording.text("history.cell", names.of(cell.slice()), number(cell.observation(), series)))
                .collect(Collectors.joining("\n"));
        var more = value.cells().size() - MOST;
        return more > 0 ? shown + "\n" + wording.text("history.more-cells", more) : shown;
    }

    private String number(Observation observation, ReportingSeriesId series) {
        var missing = observation.missing();
        var shown = observation.shown();
        if (shown != null) {
            return names.of(shown, series.indicator());
        }
        return missing == null
                ? "–"
                : wording.text("workspace.missing."
                        + missing.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
