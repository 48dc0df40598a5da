package org.waymark.ui.site;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The languages people may say they write in, each in its own script; any other is welcome too. */
public final class WritingLanguages {

    public static final Map<String, String> ALL = all(
            "ar",
            "العربية",
            "en",
            "English",
            "am",
            "አማርኛ",
            "bn",
            "বাংলা",
            "de",
            "Deutsch",
            "es",
            "Español",
            "fa",
            "فارسی",
            "fr",
            "Français",
            "ga",
            "Gaeilge",
            "hi",
            "हिन्दी",
            "it",
            "Italiano",
            "ka",
            "ქართული",
            "ckb",
            "کوردیی ناوەندی",
            "kmr",
            "Kurmancî",
            "lt",
            "Lietuvių",
            "lv",
            "Latviešu",
            "pl",
            "Polski",
            "ps",
            "پښتو",
            "pt",
            "Português",
            "ro",
            "Română",
            "ru",
            "Русский",
            "so",
            "Soomaali",
            "sq",
            "Shqip",
            "ti",
            "ትግርኛ",
            "tr",
            "Türkçe",
            "uk",
            "Українська",
            "ur",
            "اردو",
            "vi",
            "Tiếng Việt",
            "yo",
            "Yorùbá",
            "zh",
            "中文",
            "und",
            "");

    private WritingLanguages() {}

    private static Map<String, String> all(String... pairs) {
        var all = new LinkedHashMap<String, String>();
        for (var i = 0; i < pairs.length; i += 2) {
            all.put(pairs[i], pairs[i + 1]);
        }
        return Collections.unmodifiableMap(all);
    }
}
