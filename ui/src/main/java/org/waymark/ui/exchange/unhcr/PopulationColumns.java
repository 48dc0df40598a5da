package org.waymark.ui.exchange.unhcr;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.command.reporting.Missing;
import org.waymark.ui.exchange.Figures;
import org.waymark.ui.exchange.Findings;
import org.waymark.ui.exchange.Headers;
import org.waymark.ui.exchange.Periods;
import org.waymark.ui.exchange.ProblemReason;
import org.waymark.ui.exchange.ReadRow;
import org.waymark.ui.exchange.Unreadable;
import org.waymark.ui.exchange.table.CsvRow;

/** Which column of a population table is what; files differ in how they write the names. */
record PopulationColumns(int width, int year, int origin, int asylum, Map<Integer, String> groups) {

    private static final List<String> YEAR = List.of("year");
    private static final List<String> ORIGIN = List.of("coo_iso", "country_of_origin_iso");
    private static final List<String> ASYLUM = List.of("coa_iso", "country_of_asylum_iso");
    private static final Set<String> NAMES = Set.of(
            "coo",
            "coa",
            "coo_name",
            "coa_name",
            "coo_id",
            "coa_id",
            "country_of_origin",
            "country_of_asylum",
            "problem");
    private static final Set<String> NOTHING = Set.of("NA", "N/A", "-");

    static PopulationColumns of(List<String> header, Map<String, String> chosen) throws Unreadable {
        Headers.check(header.stream().map(String::strip).toList());
        var names = header.stream().map(PopulationColumns::plain).toList();
        var selected = chosen.containsValue("value");
        Map<Integer, String> groups = new LinkedHashMap<>();
        for (var i = 0; i < names.size(); i++) {
            var meaning = chosen.getOrDefault(header.get(i).strip(), selected ? "ignore" : "value");
            if (group(names.get(i)) && meaning.equals("value")) {
                groups.put(i, names.get(i));
            }
        }
        return new PopulationColumns(
                names.size(), needed(names, YEAR), needed(names, ORIGIN), needed(names, ASYLUM), groups);
    }

    /** Where a column stands, by its name in the file or in problems; negative where there is none. */
    static int index(List<String> header, String column) {
        var called = switch (column) {
            case "year" -> YEAR;
            case "origin" -> ORIGIN;
            case "place" -> ASYLUM;
            default -> List.of(plain(column));
        };
        var names = header.stream().map(PopulationColumns::plain).toList();
        return called.stream()
                .map(names::indexOf)
                .filter(index -> index >= 0)
                .findFirst()
                .orElse(-1);
    }

    static Map<String, String> meanings(List<String> header) {
        Map<String, String> meanings = new LinkedHashMap<>();
        for (var column : header) {
            var name = plain(column);
            meanings.put(
                    column,
                    YEAR.contains(name)
                            ? "period"
                            : ASYLUM.contains(name)
                                    ? "place"
                                    : ORIGIN.contains(name) ? "dimension:origin" : group(name) ? "value" : "ignore");
        }
        return meanings;
    }

    Collection<String> dimensions() {
        return List.of("place", "origin", "indicator");
    }

    void take(CsvRow row, Findings findings) throws Unreadable {
        try {
            if (row.fields().size() != width) {
                throw new Unreadable(row.line(), "", String.join(",", row.fields()), ProblemReason.RAGGED_ROW);
            }
            var place = Headers.code(row.line(), "place", row.fields().get(asylum));
            var from = Headers.code(row.line(), "origin", row.fields().get(origin));
            var period = Periods.of(row.line(), "year", row.fields().get(year));
            for (var group : groups.entrySet()) {
                try {
                    figure(
                            row,
                            place,
                            from,
                            period,
                            group.getValue(),
                            row.fields().get(group.getKey()).strip(),
                            findings);
                } catch (Unreadable e) {
                    findings.add(e);
                }
            }
        } catch (Unreadable e) {
            findings.add(e);
        }
    }

    /** An empty cell says nothing: the group was not counted then. A star hides one to four people. */
    private static void figure(
            CsvRow row, String place, String origin, String period, String group, String said, Findings findings)
            throws Unreadable {
        if (said.isEmpty()) {
            return;
        }
        var codes = new LinkedHashMap<String, String>();
        codes.put("place", place);
        codes.put("origin", origin);
        codes.put("indicator", group);
        var hidden = said.equals("*");
        var missing = hidden || NOTHING.contains(said);
        var value = missing ? null : Figures.standard(row.line(), group, said);
        if (value != null && value.signum() < 0) {
            throw new Unreadable(row.line(), group, said, ProblemReason.NEGATIVE_COUNT);
        }
        findings.add(row(row.line(), codes, period, value, missing, hidden ? Missing.TOO_FEW : null));
    }

    private static ReadRow row(
            int line,
            Map<String, String> codes,
            String period,
            @Nullable BigDecimal value,
            boolean missing,
            @Nullable Missing reason) {
        return new ReadRow(line, codes, period, value, null, null, null, missing, reason, Set.of(), null);
    }

    private static boolean group(String name) {
        return !YEAR.contains(name) && !ORIGIN.contains(name) && !ASYLUM.contains(name) && !NAMES.contains(name);
    }

    private static int needed(List<String> names, List<String> known) throws Unreadable {
        var found = new ArrayList<>(known);
        found.retainAll(names);
        if (found.isEmpty()) {
            throw new Unreadable(1, known.getFirst(), "", ProblemReason.MISSING_COLUMN);
        }
        return names.indexOf(found.getFirst());
    }

    private static String plain(String column) {
        return column.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[()’']", "")
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^_|_$", "");
    }
}
