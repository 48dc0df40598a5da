package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.waymark.ui.exchange.ReadRow;

/**
 * An installation that knows what some files speak of: their indicators and places, and what each code of theirs means
 * here. What Eurostat calls EU or EA is no place of anybody's mandate and stays unknown.
 */
final class RealWorld {

    private static final String CODE = "[A-Za-z0-9_.+-]{1,60}";
    private static final String PLACE = "[A-Za-z0-9][A-Za-z0-9._-]{0,39}";
    private static final Set<String> NAMED = Set.of("indicator", "place");

    private final Map<String, Asked> indicators = new TreeMap<>();
    private final Set<String> places = new TreeSet<>();
    private final Map<String, Map<String, String>> codes = new TreeMap<>();

    /** What rows say of one indicator. */
    private static final class Asked {

        private final Set<String> dimensions = new TreeSet<>();
        private boolean words;
        private boolean answers = true;
        private boolean whole = true;

        private void hear(ReadRow row) {
            var said = row.narrative();
            var number = row.value();
            words |= number == null && said != null;
            answers &= said == null || "true".equals(said) || "false".equals(said);
            whole &= number == null || isWhole(number);
        }

        private String kind() {
            return words ? answers ? "YES_NO" : "NARRATIVE" : whole ? "COUNT" : "INDEX";
        }

        private static boolean isWhole(BigDecimal number) {
            return number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
        }
    }

    void hear(RealFile file) throws IOException {
        file.read(row -> hear(row, file.constants()));
    }

    private void hear(ReadRow row, Map<String, String> constants) {
        var indicator = row.dimensions().getOrDefault("indicator", constants.getOrDefault("indicator", ""));
        var asked = indicators.computeIfAbsent(indicator, first -> new Asked());
        asked.hear(row);
        row.dimensions().forEach((dimension, code) -> {
            if (!NAMED.contains(dimension)) {
                asked.dimensions.add(dimension);
                fit(dimension, code, CODE);
            }
        });
        var place = row.dimensions().getOrDefault("place", constants.getOrDefault("place", ""));
        if (!place.startsWith("EU") && !place.startsWith("EA")) {
            places.add(fit("place", place, PLACE));
        }
    }

    /** A code that cannot be one here is given one, as a person would. */
    private String fit(String dimension, String code, String form) {
        var known = codes.computeIfAbsent(dimension, first -> new HashMap<>());
        return code.matches(form) ? code : known.computeIfAbsent(code, first -> "c" + known.size());
    }

    Map<String, Map<String, String>> codes() {
        return codes;
    }

    /** By commands, as an administrator sends them. */
    void isKnownTo(Installation service) throws Exception {
        var administrator = new Program(service, "administrator");
        ok(administrator.post(
                "/api/v1/places", List.of(Map.of("place", "world", "level", "REGION", "name", english("World")))));
        ok(administrator.post(
                "/api/v1/places",
                places.stream()
                        .map(place ->
                                Map.of("place", place, "level", "COUNTRY", "within", "world", "name", english(place)))
                        .toList()));
        ok(administrator.post(
                "/api/v1/organisations",
                Map.of(
                        "organisation",
                        "department",
                        "kind",
                        "AUTHORITY",
                        "place",
                        "world",
                        "name",
                        english("Department"))));
        var rows = new ArrayList<Map<String, Object>>();
        indicators.forEach((code, asked) ->
                rows.add(Map.of("indicator", "real-" + rows.size(), "definition", definition(code, asked))));
        ok(administrator.post("/api/v1/indicators", rows));
        for (var row : rows) {
            ok(administrator.post(
                    "/api/v1/organisations/department/mandates",
                    Map.of("indicator", row.get("indicator"), "place", "world", "andWithin", true)));
        }
    }

    private static Map<String, Object> definition(String code, Asked asked) {
        var definition = new HashMap<String, Object>(Map.of(
                "name", english(code),
                "meaning", english(code),
                "unit", english("1"),
                "kind", asked.kind(),
                "type", "OUTCOME",
                "direction", "CONTEXT",
                "dimensions", asked.dimensions,
                "plain", "",
                "source", english("As published")));
        definition.put("externalCodes", Map.of("published", code));
        return definition;
    }

    private static Map<String, String> english(String words) {
        return Map.of("en", words);
    }

    private static void ok(java.net.http.HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }
}
