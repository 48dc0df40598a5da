package org.waymark.ui.exchange.sdmx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.ui.exchange.Unreadable;
import org.waymark.ui.exchange.markup.Json;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** What the numbers in a data set of an SDMX-JSON message stand for. */
record JsonStructure(
        Map<String, List<JsonComponent>> dimensions,
        Map<String, List<JsonComponent>> measures,
        Map<String, List<JsonComponent>> attributes) {

    static final String DATA_SET = "dataSet";
    static final String SERIES = "series";
    static final String OBSERVATION = "observation";
    static final String GROUP = "dimensionGroup";

    /** From the object the parser stands on. */
    static JsonStructure of(JsonParser json) throws IOException, Unreadable {
        var structure = new JsonStructure(new HashMap<>(), new HashMap<>(), new HashMap<>());
        Json.fields(json, (name, value) -> {
            var levels = switch (name) {
                case "dimensions" -> structure.dimensions;
                case "measures" -> structure.measures;
                case "attributes" -> structure.attributes;
                default -> null;
            };
            if (levels != null && value == JsonToken.START_OBJECT) {
                Json.fields(json, (level, components) -> {
                    if (components == JsonToken.START_ARRAY) {
                        levels.put(level, JsonComponent.all(json));
                    }
                });
            }
        });
        return structure;
    }

    /** All structures in the array the parser stands on. */
    static List<JsonStructure> all(JsonParser json) throws IOException, Unreadable {
        List<JsonStructure> structures = new ArrayList<>();
        while (json.nextToken() == JsonToken.START_OBJECT) {
            structures.add(of(json));
        }
        return structures;
    }

    List<JsonComponent> dimensions(String level) {
        return dimensions.getOrDefault(level, List.of());
    }

    List<JsonComponent> attributes(String level) {
        return attributes.getOrDefault(level, List.of());
    }

    List<JsonComponent> measured() {
        return measures.getOrDefault(OBSERVATION, List.of());
    }
}
