package org.waymark.ui.exchange.sdmx;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waymark.ui.exchange.Figures;
import org.waymark.ui.exchange.Findings;
import org.waymark.ui.exchange.Headers;
import org.waymark.ui.exchange.ObservationFlag;
import org.waymark.ui.exchange.Periods;
import org.waymark.ui.exchange.ProblemReason;
import org.waymark.ui.exchange.ReadRow;
import org.waymark.ui.exchange.Unreadable;

/** Makes rows of the observations of one data set. */
final class JsonObservations {

    private static final String TIME = "TIME_PERIOD";
    private static final String POWER = "UNIT_MULT";

    private final JsonStructure structure;
    private final JsonDataSet set;
    private final Findings findings;

    JsonObservations(JsonStructure structure, JsonDataSet set, Findings findings) {
        this.structure = structure;
        this.set = set;
        this.findings = findings;
    }

    void add(int line, String seriesKey, List<String> seriesSays, String key, List<String> said) throws Unreadable {
        try {
            if (!set.states()) {
                throw new Unreadable(line, "action", set.action(), ProblemReason.NOT_A_STATEMENT);
            }
            var codes = new LinkedHashMap<String, String>();
            var whole = structure.dimensions(JsonStructure.DATA_SET);
            for (var dimension : whole) {
                put(codes, line, dimension, "0");
            }
            var series = structure.dimensions(JsonStructure.SERIES);
            var all = seriesKey.isEmpty() || series.isEmpty() ? key : seriesKey + ":" + key;
            keys(codes, line, joined(series, structure.dimensions(JsonStructure.OBSERVATION)), all);
            var period = codes.remove(TIME);
            if (period == null) {
                throw new Unreadable(1, TIME, "", ProblemReason.MISSING_COLUMN);
            }
            observations(line, codes, Periods.of(line, TIME, period), seriesSays, said);
        } catch (Unreadable e) {
            findings.add(e);
        }
    }

    private void observations(
            int line, Map<String, String> codes, String period, List<String> series, List<String> said)
            throws Unreadable {
        var measures = structure.measured();
        var count = Math.max(1, measures.size());
        plain(line, series, said, count);
        var flags = flags(line, said, count);
        for (var i = 0; i < count; i++) {
            if (i >= said.size()) {
                throw new Unreadable(line, "OBS_VALUE", "", ProblemReason.EMPTY_CELL);
            }
            var own = new LinkedHashMap<>(codes);
            if (count > 1) {
                own.put("MEASURE", measures.get(i).id());
            }
            var missing = said.get(i).isEmpty();
            var figure = missing ? null : Figures.standard(line, "OBS_VALUE", said.get(i));
            findings.add(new ReadRow(line, own, period, figure, flags, missing));
        }
    }

    /** A power of ten may be stated about everything, a group, a series or one observation. */
    private void plain(int line, List<String> series, List<String> said, int measures) throws Unreadable {
        for (var power : List.of(
                said(structure.attributes(JsonStructure.DATA_SET), set.attributes(), 0),
                said(structure.attributes(JsonStructure.SERIES), series, 0),
                said(structure.attributes(JsonStructure.OBSERVATION), said, measures))) {
            if (!power.isEmpty() && !power.equals("0")) {
                throw new Unreadable(line, POWER, power, ProblemReason.SCALED);
            }
        }
        for (var group : structure.attributes(JsonStructure.GROUP)) {
            if (group.id().equals(POWER) && !group.codes().equals(List.of("0"))) {
                throw new Unreadable(line, POWER, String.join(" ", group.codes()), ProblemReason.SCALED);
            }
        }
    }

    private static String said(List<JsonComponent> attributes, List<String> said, int from) {
        return said(attributes, said, from, POWER);
    }

    private static String said(List<JsonComponent> attributes, List<String> said, int from, String id) {
        for (var i = 0; i < attributes.size(); i++) {
            if (attributes.get(i).id().equals(id) && from + i < said.size()) {
                return attributes.get(i).said(said.get(from + i));
            }
        }
        return "";
    }

    private Set<ObservationFlag> flags(int line, List<String> said, int measures) throws Unreadable {
        var flags = EnumSet.noneOf(ObservationFlag.class);
        flags(flags, line, "OBS_STATUS", 'A', said, measures, ObservationFlag::ofStatus);
        flags(flags, line, "OBS_FLAG", 'A', said, measures, ObservationFlag::ofStatus);
        flags(flags, line, "CONF_STATUS", 'F', said, measures, ObservationFlag::ofConfidentiality);
        return flags;
    }

    private void flags(
            Set<ObservationFlag> flags,
            int line,
            String id,
            char usual,
            List<String> said,
            int measures,
            Function<Character, Optional<ObservationFlag>> list)
            throws Unreadable {
        var letters = said(structure.attributes(JsonStructure.OBSERVATION), said, measures, id);
        for (var i = 0; i < letters.length(); i++) {
            if (letters.charAt(i) != usual) {
                flags.add(list.apply(letters.charAt(i))
                        .orElseThrow(() -> new Unreadable(line, id, letters, ProblemReason.UNKNOWN_FLAG)));
            }
        }
    }

    private static List<JsonComponent> joined(List<JsonComponent> series, List<JsonComponent> observation) {
        return Stream.concat(series.stream(), observation.stream()).toList();
    }

    private static void keys(Map<String, String> codes, int line, List<JsonComponent> dimensions, String key)
            throws Unreadable {
        var parts = dimensions.isEmpty() ? new String[0] : key.split(":", -1);
        if (parts.length != dimensions.size()) {
            throw new Unreadable(line, "", key, ProblemReason.UNKNOWN_CODE);
        }
        for (var i = 0; i < parts.length; i++) {
            put(codes, line, dimensions.get(i), parts[i]);
        }
    }

    private static void put(Map<String, String> codes, int line, JsonComponent dimension, String index)
            throws Unreadable {
        if (!index.matches("[0-9]{1,9}")
                || Integer.parseInt(index) >= dimension.codes().size()) {
            throw new Unreadable(line, dimension.id(), index, ProblemReason.UNKNOWN_CODE);
        }
        var code = dimension.codes().get(Integer.parseInt(index));
        codes.put(dimension.id(), Headers.code(line, dimension.id(), code));
    }
}
