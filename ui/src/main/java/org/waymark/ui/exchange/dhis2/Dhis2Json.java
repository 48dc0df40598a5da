package org.waymark.ui.exchange.dhis2;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.ui.exchange.Findings;
import org.waymark.ui.exchange.FormatReader;
import org.waymark.ui.exchange.Source;
import org.waymark.ui.exchange.Unreadable;
import org.waymark.ui.exchange.markup.Json;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A data value set as JSON. What the whole set says may stand before or behind its values, so it is looked for first.
 */
public final class Dhis2Json implements FormatReader {

    @Override
    public void read(Source source, Findings findings) throws IOException, Unreadable {
        Map<String, String> set = new LinkedHashMap<>();
        Json.read(source, json -> Json.fields(json, (name, value) -> set.put(name, Json.text(json, value))));
        Json.read(
                source,
                json -> Json.fields(json, (name, value) -> {
                    if (name.equals("dataValues") && value == JsonToken.START_ARRAY) {
                        values(json, set, findings);
                    }
                }));
    }

    private static void values(JsonParser json, Map<String, String> set, Findings findings)
            throws IOException, Unreadable {
        while (json.nextToken() == JsonToken.START_OBJECT) {
            var line = Json.line(json);
            Map<String, String> parts = new LinkedHashMap<>();
            Json.fields(json, (name, value) -> parts.put(name, Json.text(json, value)));
            try {
                findings.add(new DataValue(line, parts).within(set).row());
            } catch (Unreadable e) {
                findings.add(e);
            }
        }
    }
}
