package org.waymark.ui.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.waymark.ui.words.Wording;

/** How imports are spoken of in answers: small letters for choices, a sentence for each key. */
final class ImportWords {

    private ImportWords() {}

    static <E extends Enum<E>> E named(Class<E> type, String field, String said) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(said.strip()))
                .findFirst()
                .orElseThrow(() -> new UnreadableField(
                        field,
                        "'" + said + "' is not known here.",
                        Arrays.stream(type.getEnumConstants())
                                .map(ImportWords::of)
                                .collect(Collectors.joining(", ", "Write one of: ", "."))));
    }

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** What the key of a sentence ends with. */
    static String last(String key) {
        return key.substring(key.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** The sentence under a key; the key where this version has no words for it any more. */
    static String sentence(Wording wording, String key) {
        return wording.has(key) ? wording.text(key) : key;
    }
}
