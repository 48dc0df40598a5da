package org.waymark.ui.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The languages the service speaks, read once from the bundles {@code words/<bundle>_<language>.properties}. */
@Component
public final class Texts {

    /** The language that answers where another has no word. */
    public static final String FALLBACK = "en";

    /** The languages of the whole service, as one pattern for addresses. */
    public static final String CODES = "en|fr|de|it|es|ru|uk|ar|fa|tr";

    static final List<String> LANGUAGES = List.of(CODES.split("\\|"));
    /** Those in which people are heard, though the rest of the service does not speak them. */
    static final List<String> HEARD =
            List.of("am", "bn", "ckb", "kmr", "pl", "prs", "ps", "pt", "ro", "so", "sq", "ti", "ur", "vi", "zh");

    static final String LISTENING = "listening";
    static final List<String> BUNDLES = List.of(
            LISTENING,
            "site",
            "workspace",
            "refusals",
            "figure",
            "change",
            "history",
            "exchange",
            "quality",
            "places",
            "inward",
            "assessment");

    private final Map<String, Wording> byLanguage = new TreeMap<>();
    private final Map<String, Wording> listening = new LinkedHashMap<>();
    private final Wording fallback;

    public Texts() {
        var english = bundles(FALLBACK);
        var checkedBy = bundle("checked", "by");
        fallback = new Wording(FALLBACK, english, Map.of(), Optional.empty());
        for (var language : LANGUAGES) {
            var checked = Optional.ofNullable(checkedBy.get(language));
            byLanguage.put(language, new Wording(language, bundles(language), english, checked));
        }
        LANGUAGES.forEach(language -> listening.put(language, byLanguage.getOrDefault(language, fallback)));
        for (var language : HEARD) {
            var checked = Optional.ofNullable(checkedBy.get(language));
            listening.put(language, new Wording(language, bundle(LISTENING, language), english, checked));
        }
    }

    /** The wording for a BCP 47 code: that language, its parent ({@code ar-EG} is read as {@code ar}), else English. */
    public Wording of(String language) {
        var exact = byLanguage.get(language);
        var parent = byLanguage.get(language.split("-", 2)[0]);
        return exact != null ? exact : parent != null ? parent : fallback;
    }

    /** The languages of the whole service. */
    public List<String> languages() {
        return LANGUAGES;
    }

    /** Every language in which people are heard, each with the wording of the pages for it. */
    public Map<String, Wording> listening() {
        return Collections.unmodifiableMap(listening);
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
