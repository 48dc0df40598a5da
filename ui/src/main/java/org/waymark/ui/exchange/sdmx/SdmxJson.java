package org.waymark.ui.exchange.sdmx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.waymark.ui.exchange.Findings;
import org.waymark.ui.exchange.FormatReader;
import org.waymark.ui.exchange.ProblemReason;
import org.waymark.ui.exchange.Source;
import org.waymark.ui.exchange.Unreadable;
import org.waymark.ui.exchange.markup.Json;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * SDMX-JSON data messages 1.0 and 2.0, by series, flat or across a section. The structure may stand behind the data it
 * explains, so it is looked for first.
 */
public final class SdmxJson implements FormatReader {

    private static final int MOST_IN_A_SERIES = 200_000;

    @Override
    public void read(Source source, Findings findings) throws IOException, Unreadable {
        List<JsonStructure> structures = new ArrayList<>();
        List<JsonDataSet> sets = new ArrayList<>();
        Json.read(
                source,
                json -> message(json, (name, value) -> {
                    switch (name) {
                        case "structures" -> structures.addAll(JsonStructure.all(json));
                        case "structure" -> {
                            if (value == JsonToken.START_OBJECT) {
                                structures.add(JsonStructure.of(json));
                            }
                        }
                        case "dataSets" -> sets.addAll(JsonDataSet.all(json));
                        default -> {}
                    }
                }));
        if (structures.isEmpty()) {
            throw new Unreadable(1, "structures", "", ProblemReason.UNKNOWN_FORMAT);
        }
        Json.read(
                source,
                json -> message(json, (name, value) -> {
                    if (name.equals("dataSets") && value == JsonToken.START_ARRAY) {
                        for (var i = 0; json.nextToken() == JsonToken.START_OBJECT; i++) {
                            var set = sets.get(i);
                            if (set.structure() >= structures.size()) {
                                throw new Unreadable(Json.line(json), "structure", "", ProblemReason.UNKNOWN_FORMAT);
                            }
                            dataSet(json, new JsonObservations(structures.get(set.structure()), set, findings));
                        }
                    }
                }));
    }

    /** The fields of the message, whether they stand in {@code data} as they should or beside it as they once did. */
    private static void message(JsonParser json, Json.Field field) throws IOException, Unreadable {
        Json.fields(json, (name, value) -> {
            if (name.equals("data") && value == JsonToken.START_OBJECT) {
                Json.fields(json, field);
            } else {
                field.take(name, value);
            }
        });
    }

    private static void dataSet(JsonParser json, JsonObservations observations) throws IOException, Unreadable {
        Json.fields(json, (name, value) -> {
            if (name.equals("observations") && value == JsonToken.START_OBJECT) {
                Json.fields(
                        json,
                        (key, array) ->
                                observations.add(Json.line(json), "", List.of(), key, JsonDataSet.texts(json, array)));
            } else if (name.equals("series") && value == JsonToken.START_OBJECT) {
                Json.fields(json, (key, inside) -> {
                    if (inside == JsonToken.START_OBJECT) {
                        series(json, key, observations);
                    }
                });
            }
        });
    }

    private record Observed(int line, String key, List<String> said) {}

    /** Held until its end, for its attributes may stand there. */
    private static void series(JsonParser json, String key, JsonObservations observations)
            throws IOException, Unreadable {
        List<Observed> observed = new ArrayList<>();
        List<String> attributes = new ArrayList<>();
        Json.fields(json, (name, value) -> {
            if (name.equals("attributes")) {
                attributes.addAll(JsonDataSet.texts(json, value));
            } else if (name.equals("observations") && value == JsonToken.START_OBJECT) {
                Json.fields(json, (own, array) -> {
                    observed.add(new Observed(Json.line(json), own, JsonDataSet.texts(json, array)));
                    if (observed.size() > MOST_IN_A_SERIES) {
                        throw new Unreadable(ProblemReason.TOO_MANY_ROWS);
                    }
                });
            }
        });
        for (var each : observed) {
            observations.add(each.line(), key, attributes, each.key(), each.said());
        }
    }
}
