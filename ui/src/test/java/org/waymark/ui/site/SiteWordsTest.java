package org.waymark.ui.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.waymark.ui.words.Texts;

class SiteWordsTest {

    private static final Pattern SAID = Pattern.compile("page\\.(?:say|rich)\\(\"([a-z0-9.-]+)\"[,)]");

    private static Set<String> said(Path folder) throws IOException {
        var said = new TreeSet<String>();
        try (var templates = Files.walk(folder)) {
            for (var template : templates.filter(Files::isRegularFile).toList()) {
                SAID.matcher(Files.readString(template)).results().forEach(key -> said.add("site." + key.group(1)));
            }
        }
        return said;
    }

    @Test
    void ofPagesThatListenAreThereInEveryLanguageThatListens() throws IOException {
        var said = said(Path.of("src/main/jte/feedback"));
        said.addAll(said(Path.of("src/main/jte/flag.jte")));
        for (var page : new String[] {"form", "done", "track", "tracked"}) {
            said.addAll(said(Path.of("src/main/jte/incident", page + ".jte")));
        }
        assertThat(said).hasSizeGreaterThan(60);
        new Texts()
                .listening()
                .values()
                .forEach(wording -> assertThat(said).allMatch(wording::says, wording.language()));
    }

    @Test
    void coverEverySentenceOfATemplate() throws IOException {
        var said = said(Path.of("src/main/jte"));
        assertThat(said).hasSizeGreaterThan(100);
        assertThat(said).allMatch(new Texts().of("en")::has);
    }
}
