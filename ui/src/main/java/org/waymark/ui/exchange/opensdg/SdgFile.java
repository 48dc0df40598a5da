package org.waymark.ui.exchange.opensdg;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.waymark.ui.exchange.Figures;
import org.waymark.ui.exchange.Findings;
import org.waymark.ui.exchange.Headers;
import org.waymark.ui.exchange.Limits;
import org.waymark.ui.exchange.ObservationFlag;
import org.waymark.ui.exchange.Periods;
import org.waymark.ui.exchange.ProblemReason;
import org.waymark.ui.exchange.ReadRow;
import org.waymark.ui.exchange.Unreadable;
import org.waymark.ui.exchange.table.CsvRow;
import org.waymark.ui.exchange.table.CsvRows;

/** One file of a repository: a year, dimensions, what the source says about the figure, and the figure. */
final class SdgFile {

    private static final Set<String> STATED = Set.of("year", "value", "observation status", "unit multiplier");
    private static final Set<String> PLAIN = Set.of("", "units", "unit", "0");
    private static final Pattern QUARTER = Pattern.compile("([12][0-9]{3}) Q([1-4])");
    private static final Pattern SPAN =
            Pattern.compile("[12][0-9]{3}(/|-| to |–).*[0-9]|[12][0-9]{3}[/ -].*[12][0-9]{3}.*");

    private final List<String> header;
    private final String indicator;
    private final Findings findings;

    private SdgFile(List<String> header, String indicator, Findings findings) {
        this.header = header;
        this.indicator = indicator;
        this.findings = findings;
    }

    static void read(BufferedReader text, String indicator, Findings findings) throws IOException, Unreadable {
        var rows = CsvRows.of(text, ',');
        if (!rows.hasNext()) {
            throw new Unreadable(1, "", indicator, ProblemReason.NO_ROWS);
        }
        var header = rows.next().fields().stream().map(String::strip).toList();
        Headers.check(header);
        var names = header.stream().map(it -> it.toLowerCase(Locale.ROOT)).toList();
        for (var needed : List.of("year", "value")) {
            if (!names.contains(needed)) {
                throw new Unreadable(1, needed, indicator, ProblemReason.MISSING_COLUMN);
            }
        }
        var file = new SdgFile(header, indicator, findings);
        while (rows.more(findings)) {
            file.take(rows.next());
        }
    }

    private void take(CsvRow row) throws Unreadable {
        try {
            if (row.fields().size() != header.size()) {
                throw new Unreadable(row.line(), "", String.join(",", row.fields()), ProblemReason.RAGGED_ROW);
            }
            findings.add(observation(row));
        } catch (Unreadable e) {
            findings.add(e);
        }
    }

    private ReadRow observation(CsvRow row) throws Unreadable {
        var codes = new LinkedHashMap<String, String>();
        Map<String, String> stated = new LinkedHashMap<>();
        codes.put("indicator", indicator);
        for (var i = 0; i < header.size(); i++) {
            var said = row.fields().get(i).strip();
            var name = header.get(i);
            if (said.length() > Limits.FIELD) {
                throw new Unreadable(row.line(), name, said, ProblemReason.FIELD_TOO_LONG);
            }
            if (STATED.contains(name.toLowerCase(Locale.ROOT))) {
                stated.put(name.toLowerCase(Locale.ROOT), said);
            } else if (!said.isEmpty()) {
                codes.put(name.equalsIgnoreCase("geocode") ? "place" : name, said);
            }
        }
        var period = period(row.line(), stated.getOrDefault("year", ""));
        var multiplier = stated.getOrDefault("unit multiplier", "");
        if (!PLAIN.contains(multiplier.toLowerCase(Locale.ROOT))) {
            throw new Unreadable(row.line(), "Unit multiplier", multiplier, ProblemReason.SCALED);
        }
        return observation(row.line(), codes, period, stated);
    }

    private static ReadRow observation(int line, Map<String, String> codes, String period, Map<String, String> stated)
            throws Unreadable {
        var flags = EnumSet.noneOf(ObservationFlag.class);
        var missing = false;
        for (var word : stated.getOrDefault("observation status", "").split(";", -1)) {
            var status = word.strip().toLowerCase(Locale.ROOT);
            missing |= status.startsWith("missing");
            if (!status.isEmpty() && !status.equals("normal value") && !status.equals("missing data")) {
                flags.add(flag(status)
                        .orElseThrow(
                                () -> new Unreadable(line, "Observation status", word, ProblemReason.UNKNOWN_FLAG)));
            }
        }
        var value = stated.getOrDefault("value", "");
        if (value.isEmpty() && missing) {
            return new ReadRow(line, codes, period, null, flags, true);
        }
        return new ReadRow(line, codes, period, Figures.standard(line, "Value", value), flags, false);
    }

    private static Optional<ObservationFlag> flag(String status) {
        return status.length() == 1
                ? ObservationFlag.ofWord(status.toUpperCase(Locale.ROOT))
                : Arrays.stream(ObservationFlag.values())
                        .filter(it -> it.sdmx().equals(status))
                        .findFirst();
    }

    private static String period(int line, String written) throws Unreadable {
        var quarter = QUARTER.matcher(written);
        if (quarter.matches()) {
            return quarter.group(1) + "-Q" + quarter.group(2);
        }
        return Periods.of(written)
                .orElseThrow(() -> new Unreadable(
                        line,
                        "Year",
                        written,
                        SPAN.matcher(written).matches()
                                ? ProblemReason.NO_CALENDAR_PERIOD
                                : ProblemReason.UNREADABLE_PERIOD));
    }
}
