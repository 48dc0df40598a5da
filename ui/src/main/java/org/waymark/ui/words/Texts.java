package org.waymark.ui.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The languages the service speaks, read once from the bundles {@code words/<bundle>_<language>.properties}. */
@Component
public final class Texts {

    /** The language that answers where another has no word. */
    public static final String FALLBACK = "en";

    static final List<String> LANGUAGES = List.of(FALLBACK, "ar");
    static final List<String> BUNDLES = List.of(
            "site",
            "workspace",
            "refusals",
            "figure",
            "change",
            "history",
            "api",
            "exchange",
            "quality",
            "places",
            "inward",
            "assessment");

    private final Map<String, Wording> byLanguage = new TreeMap<>();
    private final Wording fallback;

    public Texts() {
        fallback = new Wording(FALLBACK, bundles(FALLBACK), Map.of());
        for (var language : LANGUAGES) {
            byLanguage.put(language, new Wording(language, bundles(language), bundles(FALLBACK)));
        }
    }

    /** The wording for a BCP 47 code: that language, its parent ({@code ar-EG} is read as {@code ar}), else English. */
    public Wording of(String language) {
        var exact = byLanguage.get(language);
        var parent = byLanguage.get(language.split("-", 2)[0]);
        return exact != null ? exact : parent != null ? parent : fallback;
    }

    public List<String> languages() {
        return LANGUAGES;
    }

    private static Map<String, String> bundles(String language) {
        var words = new TreeMap<String, String>();
        for (var bundle : BUNDLES) {
            bundle(bundle, language).forEach((key, pattern) -> {
                if (words.put(key, pattern) != null) {
                    throw new IllegalStateException("Two bundles define " + key);
                }
            });
        }
        return words;
    }

    static Map<String, String> bundle(String name, String language) {
        var words = new TreeMap<String, String>();
        try (var file = Texts.class.getResourceAsStream("/words/" + name + "_" + language + ".properties")) {
            if (file != null) {
                var read = new Properties();
                read.load(new InputStreamReader(file, StandardCharsets.UTF_8));
                read.forEach((key, pattern) -> words.put(key.toString(), pattern.toString()));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }
}
