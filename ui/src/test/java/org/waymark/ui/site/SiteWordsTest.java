package org.waymark.ui.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.waymark.ui.words.Texts;

class SiteWordsTest {

    private static final Pattern SAID = Pattern.compile("page\\.(?:say|rich)\\(\"([a-z0-9.-]+)\"[,)]");

    @Test
    void coverEverySentenceOfATemplate() throws IOException {
        var said = new TreeSet<String>();
        try (var templates = Files.walk(Path.of("src/main/jte"))) {
            for (var template : templates.filter(Files::isRegularFile).toList()) {
                SAID.matcher(Files.readString(template)).results().forEach(key -> said.add("site." + key.group(1)));
            }
        }
        assertThat(said).hasSizeGreaterThan(100);
        assertThat(said).allMatch(new Texts().of("en")::has);
    }
}
