package org.waymark.ui.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = SampleSite.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PracticePagesTest {

    @Value("${local.server.port}")
    private int port;

    private Visitor visitor = new Visitor(0);

    @BeforeEach
    void arrive() {
        visitor = new Visitor(port);
    }

    @Test
    void tellWhatWorkedAndWhatFailed() {
        assertThat(visitor.read("/en/practices").select("li.card").eachText())
                .hasSize(2)
                .anyMatch(card -> card.contains("Evening courses") && card.contains("It failed. Few came"))
                .anyMatch(card -> card.contains("Mentors " + SamplePractices.HOSTILE) && card.contains("It worked."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"country=IE", "indicator=unemployment-rate"})
    void areFilteredByCountryAndIndicator(String wish) {
        assertThat(visitor.read("/en/practices?" + wish).select("li.card h3").eachText())
                .containsExactly("Evening courses");
    }

    @Test
    void leaveOutWishesThatCannotBeRead() {
        assertThat(visitor.read("/en/practices?country=%22%3E&goal=x&indicator=%24ne")
                        .select("li.card"))
                .hasSize(2);
    }

    @Test
    void sayWhatWasWithdrawnAndWhyAndNothingMore() {
        var list = visitor.read("/en/practices").select("section[aria-labelledby=h-gone]");
        assertThat(list.text()).contains("One practice was withdrawn", "rumours", "Nobody could find it");
        assertThat(visitor.read("/en/practices/rumours").text())
                .contains("This practice was withdrawn", "Nobody could find it")
                .doesNotContain("What was done for Rumours");
    }

    @Test
    void nameTheEvidenceAndWhoWasRecognised() {
        var page = visitor.read("/en/practices/courses");
        assertThat(page.select("a[rel~=nofollow]").eachAttr("href")).allMatch(link -> link.startsWith("https://"));
        assertThat(page.select("section[aria-labelledby=h-recognised]").text())
                .contains("The town library", "award", "1 March 2026", "Recognised by The council");
    }

    @Test
    void areNotThereUnderAnotherName() {
        assertThat(visitor.get("/en/practices/nobody").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/en/practices/equal-time/sample-plan/employment")
                        .statusCode())
                .isEqualTo(404);
    }
}
