package org.waymark.ui.exchange.dhis2;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.waymark.ui.exchange.Figures;
import org.waymark.ui.exchange.Headers;
import org.waymark.ui.exchange.ProblemReason;
import org.waymark.ui.exchange.ReadRow;
import org.waymark.ui.exchange.Unreadable;

/**
 * One value of a data value set, by the names DHIS2 gives its parts. The data element is the indicator, the
 * organisation unit the place; option combinations stay dimensions of their own names. A value marked as deleted is not
 * a statement.
 */
record DataValue(int line, Map<String, String> parts) {

    /** What DHIS2 writes where a question is answered; whether it is one, the indicator knows. */
    private static final Set<String> YES_OR_NO = Set.of("true", "false");

    private static final Set<String> OPTIONS = Set.of("categoryOptionCombo", "attributeOptionCombo");

    /** This value, with what the whole set says where it says nothing itself. */
    DataValue within(Map<String, String> set) {
        var all = new LinkedHashMap<>(set);
        all.keySet().retainAll(Set.of("period", "orgUnit", "attributeOptionCombo"));
        all.putAll(parts);
        return new DataValue(line, all);
    }

    ReadRow row() throws Unreadable {
        if (said("deleted").equals("true")) {
            throw new Unreadable(line, "deleted", "true", ProblemReason.NOT_A_STATEMENT);
        }
        var codes = new LinkedHashMap<String, String>();
        codes.put("indicator", Headers.code(line, "dataElement", said("dataElement")));
        codes.put("place", Headers.code(line, "orgUnit", said("orgUnit")));
        OPTIONS.stream().sorted().filter(it -> !said(it).isEmpty()).forEach(it -> codes.put(it, said(it)));
        var period = Dhis2Periods.of(line, said("period"));
        if (said("value").isEmpty()) {
            throw new Unreadable(line, "value", "", ProblemReason.EMPTY_CELL);
        }
        var words = YES_OR_NO.contains(said("value")) ? said("value") : null;
        var value = words == null ? Figures.standard(line, "value", said("value")) : null;
        var note = said("comment").isEmpty() ? null : said("comment");
        return new ReadRow(line, codes, period, value, null, null, words, false, null, Set.of(), note);
    }

    private String said(String part) {
        return parts.getOrDefault(part, "").strip();
    }
}
