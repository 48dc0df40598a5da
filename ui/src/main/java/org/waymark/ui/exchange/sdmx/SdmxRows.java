package org.waymark.ui.exchange.sdmx;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.waymark.ui.exchange.Figures;
import org.waymark.ui.exchange.Findings;
import org.waymark.ui.exchange.Headers;
import org.waymark.ui.exchange.Limits;
import org.waymark.ui.exchange.ObservationFlag;
import org.waymark.ui.exchange.Periods;
import org.waymark.ui.exchange.ProblemReason;
import org.waymark.ui.exchange.ReadRow;
import org.waymark.ui.exchange.Unreadable;
import org.waymark.ui.exchange.table.Apostrophe;
import org.waymark.ui.exchange.table.CsvRow;

/** The rows below the header of an SDMX-CSV file. */
final class SdmxRows {

    private static final String NOT_APPLICABLE = "_Z";
    private static final Set<String> STATEMENTS = Set.of("", "I", "A", "R", "M");

    private final SdmxHeader header;
    private final Findings findings;

    SdmxRows(SdmxHeader header, Findings findings) {
        this.header = header;
        this.findings = findings;
    }

    void take(CsvRow row) throws Unreadable {
        try {
            var line = row.line();
            var codes = codes(row, line);
            if (findings.wants(codes, 1)) {
                findings.add(observation(row, line, codes));
            }
        } catch (Unreadable e) {
            findings.add(e);
        }
    }

    private Map<String, String> codes(CsvRow row, int line) throws Unreadable {
        if (row.fields().size() != header.width()) {
            throw new Unreadable(line, "", String.join(",", row.fields()), ProblemReason.RAGGED_ROW);
        }
        for (var field : row.fields()) {
            if (field.length() > Limits.FIELD) {
                throw new Unreadable(line, "", field, ProblemReason.FIELD_TOO_LONG);
            }
        }
        if (!STATEMENTS.contains(field(row, "ACTION"))) {
            throw new Unreadable(line, "ACTION", field(row, "ACTION"), ProblemReason.NOT_A_STATEMENT);
        }
        var codes = new LinkedHashMap<String, String>();
        for (var dimension : header.dimensions().entrySet()) {
            var code = Apostrophe.taken(unlabelled(row.fields().get(dimension.getValue())));
            if (!code.equals(NOT_APPLICABLE)) {
                codes.put(dimension.getKey(), Headers.code(line, dimension.getKey(), code));
            }
        }
        return codes;
    }

    private ReadRow observation(CsvRow row, int line, Map<String, String> codes) throws Unreadable {
        var period = Periods.of(line, "TIME_PERIOD", unlabelled(field(row, "TIME_PERIOD")));
        var power = unlabelled(field(row, "UNIT_MULT"));
        if (!power.isEmpty() && !power.equals("0")) {
            throw new Unreadable(line, "UNIT_MULT", power, ProblemReason.SCALED);
        }
        var figure = field(row, "OBS_VALUE");
        var extra = new SdmxExtra(column -> raw(row, column), line);
        if (figure.isEmpty() && extra.said()) {
            return extra.row(codes, period, null, false, flags(row, line));
        }
        var missing = figure.isEmpty() || figure.equals(":");
        if (!missing && !Figures.plainOrScientific(figure)) {
            throw new Unreadable(line, "OBS_VALUE", figure, Figures.whyNot(figure));
        }
        return extra.row(codes, period, missing ? null : new BigDecimal(figure), missing, flags(row, line));
    }

    private Set<ObservationFlag> flags(CsvRow row, int line) throws Unreadable {
        var flags = EnumSet.noneOf(ObservationFlag.class);
        addFlags(flags, row, line, "OBS_FLAG", 'A', ObservationFlag::ofStatus);
        addFlags(flags, row, line, "OBS_STATUS", 'A', ObservationFlag::ofStatus);
        addFlags(flags, row, line, "CONF_STATUS", 'F', ObservationFlag::ofConfidentiality);
        return flags;
    }

    /** One letter a flag; several stand side by side or with a separator between. The usual case has a letter too. */
    private void addFlags(
            Set<ObservationFlag> flags,
            CsvRow row,
            int line,
            String column,
            char usual,
            Function<Character, Optional<ObservationFlag>> list)
            throws Unreadable {
        var letters = unlabelled(field(row, column)).replaceAll("[;, ]", "");
        for (var i = 0; i < letters.length(); i++) {
            if (letters.charAt(i) != usual) {
                flags.add(list.apply(letters.charAt(i))
                        .orElseThrow(() -> new Unreadable(line, column, letters, ProblemReason.UNKNOWN_FLAG)));
            }
        }
    }

    private String field(CsvRow row, String column) {
        return raw(row, column).strip();
    }

    private String raw(CsvRow row, String column) {
        var index = header.others().get(column);
        return index == null ? "" : row.fields().get(index);
    }

    private String unlabelled(String field) {
        return header.labelled() ? field.split(": ", 2)[0].strip() : field.strip();
    }
}
