package org.waymark.command;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** The same text in several languages, by BCP 47 code. At least one language is there. */
public record Words(@JsonValue Map<String, String> byLanguage) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Words {
        if (byLanguage.isEmpty() || byLanguage.values().stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("A text needs words in at least one language");
        }
        byLanguage = Collections.unmodifiableMap(new TreeMap<>(byLanguage));
    }

    public static Words english(String text) {
        return new Words(Map.of("en", text));
    }

    public Words and(String language, String text) {
        var more = new TreeMap<>(byLanguage);
        more.put(language, text);
        return new Words(more);
    }

    /** The language a reader of the given one gets: that one, else English, else the first there is. */
    public String languageFor(String language) {
        return byLanguage.containsKey(language)
                ? language
                : byLanguage.containsKey("en") ? "en" : new TreeMap<>(byLanguage).firstKey();
    }

    public String in(String language) {
        return byLanguage.getOrDefault(languageFor(language), "");
    }
}
