package org.waymark.ui.site;

import java.util.List;
import org.waymark.ui.words.Languages;

/** The languages people may say they write in, each as those who speak it call it; any other is welcome too. */
public final class WritingLanguages {

    /** A language that has no code here. */
    public static final String OTHER = "und";

    public static final List<String> ALL = List.of(
            "ar", "en", "am", "bn", "de", "es", "fa", "fr", "ga", "hi", "it", "ka", "ckb", "kmr", "lt", "lv", "pl",
            "prs", "ps", "pt", "ro", "ru", "so", "sq", "ti", "tr", "uk", "ur", "vi", "yo", "zh", OTHER);

    private WritingLanguages() {}

    /** What a language is called there; what the reader calls the others. */
    public static String name(String code, String other) {
        return code.equals(OTHER) ? other : Languages.own(code);
    }
}
