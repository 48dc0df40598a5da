package org.waymark.ui.exchange.sdmx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.waymark.ui.exchange.Unreadable;
import org.waymark.ui.exchange.markup.Json;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A dimension, measure or attribute of an SDMX-JSON message.
 *
 * @param codes in the order observations number them; empty where values stand in the observations themselves
 */
record JsonComponent(String id, List<String> codes) {

    /** All in the array the parser stands on. */
    static List<JsonComponent> all(JsonParser json) throws IOException, Unreadable {
        List<JsonComponent> components = new ArrayList<>();
        while (json.nextToken() == JsonToken.START_OBJECT) {
            var id = new StringBuilder();
            List<String> codes = new ArrayList<>();
            Json.fields(json, (name, value) -> {
                if (name.equals("id")) {
                    id.append(Json.text(json, value));
                } else if (name.equals("values") && value == JsonToken.START_ARRAY) {
                    codes(json, codes);
                }
            });
            components.add(new JsonComponent(id.toString(), List.copyOf(codes)));
        }
        return components;
    }

    private static void codes(JsonParser json, List<String> codes) throws IOException, Unreadable {
        for (var value = json.nextToken(); value != JsonToken.END_ARRAY; value = json.nextToken()) {
            if (value != JsonToken.START_OBJECT) {
                codes.add(Json.text(json, value));
                json.skipChildren();
                continue;
            }
            var said = new String[] {"", ""};
            Json.fields(json, (name, inner) -> {
                if (name.equals("id")) {
                    said[0] = Json.text(json, inner);
                } else if (name.equals("value")) {
                    said[1] = Json.text(json, inner);
                }
            });
            codes.add(said[0].isEmpty() ? said[1] : said[0]);
        }
    }

    /** What an observation says of this: a code by its number, or the value itself; empty where it says nothing. */
    String said(String written) {
        if (codes.isEmpty() || !written.matches("[0-9]{1,9}")) {
            return written;
        }
        var index = Integer.parseInt(written);
        return index < codes.size() ? codes.get(index) : "?";
    }
}
