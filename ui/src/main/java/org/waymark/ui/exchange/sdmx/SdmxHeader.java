package org.waymark.ui.exchange.sdmx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.waymark.ui.exchange.Findings;
import org.waymark.ui.exchange.Headers;
import org.waymark.ui.exchange.ProblemReason;
import org.waymark.ui.exchange.Unreadable;

/**
 * Which column of an SDMX-CSV file is what. Version 1.0 starts with DATAFLOW, version 2.0 with STRUCTURE; names of
 * codes stand in columns of their own behind each code ({@code labels=name}) or in the same field
 * ({@code labels=both}). Columns before OBS_VALUE are dimensions, those behind it attributes, which is the order
 * services write.
 */
record SdmxHeader(int width, Map<String, Integer> dimensions, Map<String, Integer> others, boolean labelled) {

    private static final Pattern FIRST = Pattern.compile("(DATAFLOW|STRUCTURE(\\[[^]]*])?)([,;\t|])");
    private static final Set<String> FIXED =
            Set.of("DATAFLOW", "STRUCTURE", "STRUCTURE_ID", "STRUCTURE_NAME", "ACTION", "SERIES_KEY", "OBS_KEY");
    private static final Set<String> NEVER_DIMENSIONS =
            Set.of("TIME_PERIOD", "OBS_VALUE", "OBS_FLAG", "OBS_STATUS", "CONF_STATUS", "UNIT_MULT", "LAST UPDATE");

    static char separator(String start) throws Unreadable {
        var first = FIRST.matcher(start);
        if (!first.lookingAt()) {
            throw new Unreadable(1, "", start.lines().findFirst().orElse(""), ProblemReason.UNKNOWN_FORMAT);
        }
        return first.group(3).charAt(0);
    }

    static SdmxHeader of(List<String> fields, Findings findings) throws Unreadable {
        var ids = new ArrayList<String>();
        for (var field : fields) {
            ids.add(id(field));
        }
        var named = ids.contains("STRUCTURE_NAME");
        var dimensions = new LinkedHashMap<String, Integer>();
        var others = new LinkedHashMap<String, Integer>();
        var names = new ArrayList<String>();
        for (var i = 0; i < ids.size(); i++) {
            var id = ids.get(i);
            names.add(id);
            if (FIXED.contains(id) || NEVER_DIMENSIONS.contains(id) || others.containsKey("OBS_VALUE")) {
                others.put(id, i);
            } else {
                dimensions.put(id, i);
            }
            if (named && !FIXED.contains(id)) {
                i++;
            }
        }
        Headers.check(names);
        findings.dimensions(dimensions.keySet());
        for (var needed : List.of("TIME_PERIOD", "OBS_VALUE")) {
            if (!others.containsKey(needed)) {
                throw new Unreadable(1, needed, "", ProblemReason.MISSING_COLUMN);
            }
        }
        var labelled = fields.stream().anyMatch(it -> it.contains(": "));
        return new SdmxHeader(fields.size(), dimensions, others, labelled);
    }

    /** Where a column stands, negative where there is none of that name. */
    static int index(List<String> header, String column) {
        return header.stream().map(SdmxHeader::id).toList().indexOf(column);
    }

    /** The id in front of a label, without the brackets that announce several values. */
    private static String id(String field) {
        var id = field.split(": ", 2)[0].strip();
        var bracket = id.indexOf('[');
        return bracket < 0 ? id : id.substring(0, bracket);
    }
}
