package org.waymark.ui.words;

import com.ibm.icu.text.CaseMap;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.LocaleDisplayNames.DialectHandling;
import com.ibm.icu.util.ULocale;
import java.util.Map;

/** What languages are called, by their BCP 47 codes; the names are those of the Unicode CLDR. */
public final class Languages {

    /** What CLDR keeps under another code: Dari and Northern Kurdish. */
    private static final Map<String, String> KEPT_AS = Map.of("prs", "fa-AF", "kmr", "ku");

    private static final CaseMap.Title AS_IN_A_LIST =
            CaseMap.toTitle().wholeString().noLowercase();

    private Languages() {}

    /** A language as those who speak it call it, to stand in a list. */
    public static String own(String code) {
        return name(code, code);
    }

    /** A language as the reader's language calls it, to stand in a list. */
    public static String name(String code, String reader) {
        var readers = locale(reader);
        var name = LocaleDisplayNames.getInstance(readers, DialectHandling.DIALECT_NAMES)
                .localeDisplayName(locale(code));
        return AS_IN_A_LIST.apply(readers.toLocale(), null, name);
    }

    /** The locale whose rules a language follows. */
    static ULocale locale(String code) {
        return ULocale.forLanguageTag(KEPT_AS.getOrDefault(code, code));
    }
}
