package org.waymark.ui.words;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Countries by their ISO 3166-1 codes of two letters, as each language calls them. */
public final class Countries {

    private Countries() {}

    /** Every code there is. */
    public static List<String> codes() {
        return Arrays.stream(Locale.getISOCountries()).sorted().toList();
    }

    /** What a country is called, or its code where it has no name. */
    public static String name(String code, String language) {
        return Locale.of("", code).getDisplayCountry(Locale.forLanguageTag(language));
    }
}
