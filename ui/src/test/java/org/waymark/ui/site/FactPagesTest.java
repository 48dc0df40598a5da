package org.waymark.ui.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = SampleSite.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class FactPagesTest {

    @Value("${local.server.port}")
    private int port;

    private Visitor visitor = new Visitor(0);

    @BeforeEach
    void arrive() {
        visitor = new Visitor(port);
    }

    @Test
    void leadToEveryGoal() {
        assertThat(visitor.read("/en/facts").select("main a[href='/en/facts/employment']"))
                .hasSize(1);
    }

    @Test
    void answerMythsAndTellWhatHappenedWithSources() {
        var page = visitor.read("/en/facts/employment");
        assertThat(page.select("section[aria-labelledby=h-myths]").text())
                .contains("They never work", "Three in four do", "https://example.org/MYTH");
        assertThat(page.select("section[aria-labelledby=h-events]").text())
                .contains("4 March 2022: A border opened", "That both happened at once does not make one the cause");
    }

    @Test
    void layWhatHappenedOverTheFigure() {
        assertThat(visitor.read("/en/facts/employment").select(".notes").text())
                .contains("1: 4 March 2022, A border opened");
        assertThat(visitor.read("/en/indicators/work-01").select(".notes").text())
                .contains("1: 4 March 2022, A border opened");
    }

    @Test
    void showStoriesInTheirOwnLanguage() {
        var story = visitor.read("/en/facts/employment").expectFirst("section[aria-labelledby=h-stories] blockquote");
        assertThat(story.attr("lang")).isEqualTo("uk");
        assertThat(story.text()).isEqualTo(SampleFacts.STORY);
    }

    @Test
    void giveThePressTheSameFiguresAsFiles() throws IOException {
        var files = unpacked(URI.create("http://localhost:" + port + "/en/facts/employment/press.zip")
                .toURL()
                .openStream());
        assertThat(files.keySet()).contains("facts.txt").anyMatch(name -> name.endsWith(".svg"));
        assertThat(files.get("facts.txt")).contains("They never work", "Whom to ask:");
        assertThat(files.entrySet())
                .filteredOn(file -> file.getKey().endsWith(".svg"))
                .allSatisfy(
                        file -> assertThat(file.getValue()).startsWith("<svg").contains("<title"));
    }

    private static Map<String, String> unpacked(InputStream file) throws IOException {
        var files = new HashMap<String, String>();
        try (var zip = new ZipInputStream(file)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
            }
        }
        return files;
    }
}
