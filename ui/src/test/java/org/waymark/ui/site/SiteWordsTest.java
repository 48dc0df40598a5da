package org.waymark.ui.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SiteWordsTest {

    private static final Pattern SAID = Pattern.compile("page\\.(?:say|rich)\\(\"([a-z0-9.-]+)\"[,)]");

    @Test
    void areThereInBothLanguages() throws IOException {
        assertThat(bundle("ar").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(bundle("en").stringPropertyNames());
    }

    @Test
    void coverEverySentenceOfATemplate() throws IOException {
        var said = new TreeSet<String>();
        try (var templates = Files.walk(Path.of("src/main/jte"))) {
            for (var template : templates.filter(Files::isRegularFile).toList()) {
                SAID.matcher(Files.readString(template)).results().forEach(key -> said.add("site." + key.group(1)));
            }
        }
        assertThat(said).hasSizeGreaterThan(100);
        assertThat(bundle("en").stringPropertyNames()).containsAll(said);
    }

    @Test
    void areNotCopiedFromEnglish() throws IOException {
        var english = bundle("en");
        var arabic = bundle("ar");
        assertThat(english.stringPropertyNames().stream()
                        .filter(key -> Objects.equals(english.getProperty(key), arabic.getProperty(key))))
                .containsExactlyInAnyOrder(
                        "site.name",
                        "site.language.en",
                        "site.language.ar",
                        "site.title.of",
                        "site.overview.judged",
                        "site.equal-time.value",
                        "site.standings.said",
                        "site.integrity.percent",
                        "site.integrity.withheld");
    }

    private static Properties bundle(String language) throws IOException {
        var bundle = new Properties();
        try (var file = SiteWordsTest.class.getResourceAsStream("/words/site_" + language + ".properties")) {
            bundle.load(new InputStreamReader(Objects.requireNonNull(file), UTF_8));
        }
        return bundle;
    }
}
