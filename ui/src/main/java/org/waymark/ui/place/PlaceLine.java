package org.waymark.ui.place;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.command.place.CodeListId;
import org.waymark.command.place.PlaceId;
import org.waymark.command.place.PlaceLevel;
import org.waymark.ui.place.PlaceProblem.Reason;

/** Reads the fields of one line after another. */
final class PlaceLine {

    /** What a place's own code looks like. */
    static final String CODE = "[A-Za-z0-9][A-Za-z0-9._-]{0,39}";

    private static final int COUNTRY_DIGITS = 2;

    private final PlaceHeader header;
    private final Set<PlaceLevel> levels;
    private final List<PlaceProblem> problems;

    PlaceLine(PlaceHeader header, Set<PlaceLevel> levels, List<PlaceProblem> problems) {
        this.header = header;
        this.levels = levels;
        this.problems = problems;
    }

    Optional<PlaceRow> read(CsvRecord record, int line) {
        var before = problems.size();
        var code = code("code", field(record, "code"), line);
        var level = level(record, line);
        var within = within(record, line);
        var names = names(record);
        if (names.isEmpty()) {
            problems.add(new PlaceProblem(line, "name", "", Reason.NO_NAME));
        }
        var from = day("from", record, line);
        var until = day("until", record, line);
        if (from != null && until != null && until.isBefore(from)) {
            problems.add(new PlaceProblem(line, "until", until.toString(), Reason.ENDS_BEFORE_IT_BEGINS));
        }
        if (problems.size() > before || code == null || level == null) {
            return Optional.empty();
        }
        return Optional.of(new PlaceRow(
                line,
                new PlaceId(code),
                level,
                within == null ? null : new PlaceId(within),
                new Words(names),
                codes(record),
                from,
                until));
    }

    private String field(CsvRecord record, String column) {
        var at = header.columns.get(column);
        return at == null ? "" : record.getField(at).strip();
    }

    private @Nullable String code(String column, String written, int line) {
        if (!written.matches(CODE)) {
            problems.add(new PlaceProblem(line, column, written, Reason.NOT_A_CODE));
            return null;
        }
        return written;
    }

    private @Nullable PlaceLevel level(CsvRecord record, int line) {
        var code = field(record, "code");
        var written = header.nuts && !header.columns.containsKey("level")
                ? code.length() <= COUNTRY_DIGITS ? "COUNTRY" : "NUTS_" + (code.length() - COUNTRY_DIGITS)
                : field(record, "level");
        var known = levels.stream()
                .filter(level -> level.value().equalsIgnoreCase(written))
                .findFirst();
        if (known.isEmpty()) {
            problems.add(new PlaceProblem(line, "level", written, Reason.UNKNOWN_LEVEL));
        }
        return known.orElse(null);
    }

    private @Nullable String within(CsvRecord record, int line) {
        if (header.nuts && !header.columns.containsKey("within")) {
            var code = field(record, "code");
            return code.length() > COUNTRY_DIGITS ? code.substring(0, code.length() - 1) : null;
        }
        var written = field(record, "within");
        return written.isEmpty() ? null : code("within", written, line);
    }

    private Map<String, String> names(CsvRecord record) {
        var names = new TreeMap<String, String>();
        header.names.forEach((language, column) -> {
            var name = record.getField(column).strip();
            if (!name.isEmpty()) {
                names.put(language, name);
            }
        });
        return names;
    }

    private Map<CodeListId, String> codes(CsvRecord record) {
        var codes = new HashMap<CodeListId, String>();
        header.lists.forEach((list, column) -> {
            var code = record.getField(column).strip();
            if (!code.isEmpty()) {
                codes.put(list, code);
            }
        });
        return codes;
    }

    private @Nullable LocalDate day(String column, CsvRecord record, int line) {
        var written = field(record, column);
        try {
            return written.isEmpty() ? null : LocalDate.parse(written);
        } catch (DateTimeException notADay) {
            problems.add(new PlaceProblem(line, column, written, Reason.NOT_A_DAY));
            return null;
        }
    }
}
