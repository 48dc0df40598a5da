package org.waymark.ui.exchange.sdmx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.waymark.ui.exchange.Unreadable;
import org.waymark.ui.exchange.markup.Json;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** What is said about a whole data set: its structure, what to do with it, and its attributes. */
record JsonDataSet(int structure, String action, List<String> attributes) {

    private static final Set<String> STATEMENTS =
            Set.of("", "information", "append", "replace", "merge", "i", "a", "r", "m");

    boolean states() {
        return STATEMENTS.contains(action.toLowerCase(Locale.ROOT));
    }

    /** All in the array the parser stands on; what they observe is passed over. */
    static List<JsonDataSet> all(JsonParser json) throws IOException, Unreadable {
        List<JsonDataSet> sets = new ArrayList<>();
        while (json.nextToken() == JsonToken.START_OBJECT) {
            var said = new String[] {"0", ""};
            List<String> attributes = new ArrayList<>();
            Json.fields(json, (name, value) -> {
                switch (name) {
                    case "structure" -> said[0] = Json.text(json, value);
                    case "action" -> said[1] = Json.text(json, value);
                    case "attributes" -> attributes.addAll(texts(json, value));
                    default -> {}
                }
            });
            sets.add(new JsonDataSet(
                    said[0].matches("[0-9]{1,4}") ? Integer.parseInt(said[0]) : 0, said[1], attributes));
        }
        return sets;
    }

    /** The scalars of the array the parser stands on; empty for what is none. */
    static List<String> texts(JsonParser json, JsonToken start) throws IOException {
        List<String> texts = new ArrayList<>();
        if (start == JsonToken.START_ARRAY) {
            for (var value = json.nextToken(); value != JsonToken.END_ARRAY; value = json.nextToken()) {
                texts.add(Json.text(json, value));
                json.skipChildren();
            }
        }
        return texts;
    }
}
