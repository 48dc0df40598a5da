package org.waymark.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class BundlesTest {

    private static final Set<String> ENGLISH_PLURALS = Set.of("one", "other");
    private static final Set<String> ARABIC_PLURALS = Set.of("zero", "one", "two", "few", "many", "other");

    private static final Map<String, String> EXACT = Map.of("=0", "zero", "=1", "one", "=2", "two");

    @Test
    void theFigureBundleIsThere() {
        assertThat(present()).contains("figure");
        assertThat(Texts.LANGUAGES).hasSizeGreaterThan(1);
    }

    @TestFactory
    List<DynamicTest> everyBundleSaysTheSameThingsInEveryLanguage() {
        return present().stream()
                .map(bundle -> DynamicTest.dynamicTest(bundle, () -> {
                    var english = Texts.bundle(bundle, Texts.FALLBACK);
                    assertThat(english).isNotEmpty();
                    for (var language : languagesOf(bundle)) {
                        var other = Texts.bundle(bundle, language);
                        assertThat(other.keySet()).as(language).isEqualTo(english.keySet());
                        other.forEach((key, pattern) -> {
                            assertThat(pattern).as(key).isNotBlank();
                            assertThat(arguments(pattern))
                                    .as("arguments of %s in %s", key, language)
                                    .isEqualTo(arguments(english.getOrDefault(key, "")));
                            assertThat(withoutExtra(choices(pattern), language))
                                    .as("branches of %s in %s", key, language)
                                    .isEqualTo(expectedChoices(english.getOrDefault(key, ""), language));
                        });
                    }
                }))
                .toList();
    }

    /** Of two lines for one key only the last would ever be said. */
    @Test
    void noKeyStandsTwice() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/words"))) {
            for (var file : files.toList()) {
                assertThat(Files.readAllLines(file).stream()
                                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                                .map(line -> line.substring(0, line.indexOf('='))))
                        .as(file.toString())
                        .doesNotHaveDuplicates();
            }
        }
    }

    /** A sentence that reads as in English was forgotten; names, codes and single words may be the same. */
    @Test
    void noSentenceIsStillEnglish() {
        var sentence = Pattern.compile("\\p{Ll}{3,} \\p{Ll}{2,} \\p{Ll}{2,}");
        for (var bundle : Texts.BUNDLES) {
            var english = Texts.bundle(bundle, Texts.FALLBACK);
            english.values().removeIf(words -> !sentence.matcher(words).find());
            for (var language : languagesOf(bundle)) {
                if (!language.equals(Texts.FALLBACK)) {
                    var forgotten = new HashSet<>(Texts.bundle(bundle, language).entrySet());
                    forgotten.retainAll(english.entrySet());
                    assertThat(forgotten).as("%s in %s", bundle, language).isEmpty();
                }
            }
        }
    }

    @Test
    void pluralBranchesAreThoseOfTheLanguage() {
        assertThat(keywords("en")).isEqualTo(ENGLISH_PLURALS);
        assertThat(keywords("ar")).isEqualTo(ARABIC_PLURALS);
        assertThat(choices("{0,plural,one{# point}other{# points}}")).isEqualTo(Map.of("plural 0", ENGLISH_PLURALS));
        assertThat(expectedChoices("{0,plural,one{# point}other{# points}}", "ar"))
                .isEqualTo(Map.of("plural 0", ARABIC_PLURALS));
    }

    /** A sentence for exactly none counts as the branch for zero where the language has one, and is extra elsewhere. */
    private static Map<String, Set<String>> withoutExtra(Map<String, Set<String>> choices, String language) {
        choices.forEach((choice, branches) -> {
            if (choice.startsWith("plural") && !keywords(language).contains("zero")) {
                branches.remove("zero");
            }
        });
        return choices;
    }

    /** The branches a language must have: those of its own plural rules, and the same selections as English. */
    private static Map<String, Set<String>> expectedChoices(String english, String language) {
        var expected = new TreeMap<>(choices(english));
        expected.replaceAll((choice, branches) -> choice.startsWith("plural") ? keywords(language) : branches);
        return expected;
    }

    private static Set<String> keywords(String language) {
        return Set.copyOf(PluralRules.forLocale(Wording.localeOf(language)).getKeywords());
    }

    private static Set<String> arguments(String pattern) {
        var arguments = new TreeSet<String>();
        var parsed = new MessagePattern(pattern);
        for (var i = 0; i < parsed.countParts(); i++) {
            var type = parsed.getPartType(i);
            if (type == MessagePattern.Part.Type.ARG_NAME || type == MessagePattern.Part.Type.ARG_NUMBER) {
                arguments.add(parsed.getSubstring(parsed.getPart(i)));
            }
        }
        return arguments;
    }

    private static Map<String, Set<String>> choices(String pattern) {
        var choices = new TreeMap<String, Set<String>>();
        var parsed = new MessagePattern(pattern);
        for (var i = 0; i < parsed.countParts(); i++) {
            var part = parsed.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_START
                    && part.getArgType() != MessagePattern.ArgType.NONE
                    && part.getArgType() != MessagePattern.ArgType.SIMPLE) {
                var name = part.getArgType().name().toLowerCase(java.util.Locale.ROOT) + " "
                        + parsed.getSubstring(parsed.getPart(i + 1));
                choices.computeIfAbsent(name, fresh -> new HashSet<>()).addAll(branches(parsed, i));
            }
        }
        return choices;
    }

    /** The keywords; a branch for one exact number, such as {@code =0}, is more than a language needs. */
    private static Set<String> branches(MessagePattern parsed, int start) {
        var branches = new HashSet<String>();
        for (var i = start + 1; i < parsed.getLimitPartIndex(start); i++) {
            var part = parsed.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_SELECTOR) {
                branches.add(EXACT.getOrDefault(parsed.getSubstring(part), parsed.getSubstring(part)));
            }
            if (part.getType() == MessagePattern.Part.Type.MSG_START) {
                i = parsed.getLimitPartIndex(i);
            }
        }
        branches.removeIf(number -> number.startsWith("="));
        return branches;
    }

    private static List<String> languagesOf(String bundle) {
        return Stream.concat(
                        Texts.LANGUAGES.stream(),
                        bundle.equals(Texts.LISTENING) ? Texts.HEARD.stream() : Stream.empty())
                .toList();
    }

    private static List<String> present() {
        return Texts.BUNDLES.stream()
                .filter(bundle -> Texts.LANGUAGES.stream()
                        .anyMatch(language -> !Texts.bundle(bundle, language).isEmpty()))
                .toList();
    }
}
