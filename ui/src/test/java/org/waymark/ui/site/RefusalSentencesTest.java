package org.waymark.ui.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Arrays;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.command.Refusal;

class RefusalSentencesTest {

    @Test
    void speakOfAtLeastSixSubjects() {
        assertThat(keys()).hasSizeGreaterThan(40);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void areThereForEveryRefusalAndNothingElse(String language) throws IOException {
        assertThat(bundle(language).stringPropertyNames())
                .filteredOn(key -> !key.endsWith(".remedy"))
                .containsExactlyInAnyOrderElementsOf(keys());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void areWholeSentences(String language) throws IOException {
        assertThat(bundle(language).values())
                .allSatisfy(sentence ->
                        assertThat(sentence.toString()).hasSizeGreaterThan(10).endsWith("."));
    }

    private static SortedSet<String> keys() {
        var keys = new TreeSet<String>();
        for (JavaClass found : new ClassFileImporter().importPackages("org.waymark.command", "org.waymark.ui")) {
            if (found.isEnum() && found.isAssignableTo(Refusal.class)) {
                Arrays.stream(found.reflect().getEnumConstants())
                        .map(constant -> ((Refusal) constant).key())
                        .forEach(keys::add);
            }
        }
        return keys;
    }

    private static Properties bundle(String language) throws IOException {
        var bundle = new Properties();
        try (var file = RefusalSentencesTest.class.getResourceAsStream("/words/refusals_" + language + ".properties")) {
            bundle.load(new InputStreamReader(java.util.Objects.requireNonNull(file), UTF_8));
        }
        return bundle;
    }
}
