package org.waymark.ui.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** SDMX-CSV 1.0 and 2.0, one observation a row. Rows that delete are not statements and become problems. */
final class SdmxCsv {

    private static final Set<String> STATEMENTS = Set.of("", "I", "A", "R", "M");

    private final SdmxHeader header;
    private final Slice slice;

    private SdmxCsv(SdmxHeader header, Slice slice) {
        this.header = header;
        this.slice = slice;
    }

    static void read(String text, Slice slice, Findings findings) throws Unreadable {
        var records = CsvReader.builder()
                .fieldSeparator(SdmxHeader.separator(text))
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)
                .iterator();
        var line = 1;
        try {
            var file = new SdmxCsv(SdmxHeader.of(records.next().getFields(), slice), slice);
            for (var count = 1; records.hasNext(); count++) {
                var row = records.next();
                line = (int) row.getStartingLineNumber();
                if (count > Findings.MOST_ROWS) {
                    throw new Unreadable(line, "", "", ProblemReason.TOO_MANY_ROWS);
                }
                file.take(row, line, findings);
            }
        } catch (CsvParseException e) {
            findings.add(new Unreadable(line + 1, "", "", ProblemReason.BROKEN_QUOTES));
        }
    }

    private void take(CsvRecord row, int line, Findings findings) throws Unreadable {
        try {
            var codes = codes(row, line);
            if (slice.holds(codes)) {
                findings.add(observation(row, line, codes));
            } else {
                findings.leaveOut(1);
            }
        } catch (Unreadable e) {
            findings.add(e);
        }
    }

    private Map<String, String> codes(CsvRecord row, int line) throws Unreadable {
        if (row.getFieldCount() != header.width()) {
            throw new Unreadable(line, "", String.join(",", row.getFields()), ProblemReason.RAGGED_ROW);
        }
        for (var field : row.getFields()) {
            if (field.length() > EurostatTsv.LONGEST_FIELD) {
                throw new Unreadable(line, "", field, ProblemReason.FIELD_TOO_LONG);
            }
        }
        if (!STATEMENTS.contains(field(row, "ACTION"))) {
            throw new Unreadable(line, "ACTION", field(row, "ACTION"), ProblemReason.NOT_A_STATEMENT);
        }
        var codes = new LinkedHashMap<String, String>();
        for (var dimension : header.dimensions().entrySet()) {
            var code = unlabelled(row.getField(dimension.getValue()));
            codes.put(dimension.getKey(), Headers.code(line, dimension.getKey(), code));
        }
        return codes;
    }

    private ReadRow observation(CsvRecord row, int line, Map<String, String> codes) throws Unreadable {
        var period = unlabelled(field(row, "TIME_PERIOD"));
        if (!Figures.period(period)) {
            throw new Unreadable(line, "TIME_PERIOD", period, ProblemReason.UNREADABLE_PERIOD);
        }
        var power = unlabelled(field(row, "UNIT_MULT"));
        if (!power.isEmpty() && !power.equals("0")) {
            throw new Unreadable(line, "UNIT_MULT", power, ProblemReason.SCALED);
        }
        var figure = field(row, "OBS_VALUE");
        var missing = figure.isEmpty() || figure.equals(":");
        if (!missing && !Figures.plainOrScientific(figure)) {
            throw new Unreadable(line, "OBS_VALUE", figure, ProblemReason.UNREADABLE_NUMBER);
        }
        var flags = EnumSet.noneOf(ObservationFlag.class);
        addFlags(flags, row, line, "OBS_FLAG", 'A', ObservationFlag::ofStatus);
        addFlags(flags, row, line, "OBS_STATUS", 'A', ObservationFlag::ofStatus);
        addFlags(flags, row, line, "CONF_STATUS", 'F', ObservationFlag::ofConfidentiality);
        return new ReadRow(line, codes, period, missing ? null : new BigDecimal(figure), flags, missing);
    }

    /** One letter a flag; several stand side by side or with a separator between. The usual case has a letter too. */
    private void addFlags(
            Set<ObservationFlag> flags,
            CsvRecord row,
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

    private String field(CsvRecord row, String column) {
        var index = header.others().get(column);
        return index == null ? "" : row.getField(index).strip();
    }

    private String unlabelled(String field) {
        return header.labelled() ? field.split(": ", 2)[0].strip() : field.strip();
    }
}
