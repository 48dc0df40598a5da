package org.waymark.ui.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = SampleSite.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class YouSaidPagesTest {

    @Value("${local.server.port}")
    private int port;

    private Visitor visitor = new Visitor(0);

    @BeforeEach
    void arrive() {
        visitor = new Visitor(port);
    }

    @Test
    void showATranslationAndWhoMadeIt() {
        assertThat(visitor.read("/en/you-said/evening-classes")
                        .select("details")
                        .text())
                .contains("Translation by a person", "I work by day.");
        assertThat(visitor.read("/ar/you-said/evening-classes").select("main details.small"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "goal=language, 2",
        "goal=employment, 0",
        "language=ar, 2",
        "language=uk, 0",
        "year=2026, 2",
        "year=2025, 0",
        "place=sorrel, 0",
        "state=refused&goal=language, 1"
    })
    void findWhatWasSaidByGoalLanguageDateAndPlace(String asked, int entries) {
        assertThat(visitor.read("/en/you-said?" + asked).select(".ledger > li")).hasSize(entries);
    }

    @Test
    void keepWhatWasAskedWhenMoreIsAsked() {
        assertThat(visitor.read("/en/you-said?state=done")
                        .select("nav a[href='/en/you-said?state=done&goal=language']"))
                .hasSize(1);
    }

    @Test
    void leadFromWhatWasSaidToWhatIsMeasured() {
        assertThat(visitor.read("/en/you-said/evening-classes").select(".journey a[href^=/en/goals/language]"))
                .isNotEmpty();
    }

    @Test
    void sayHowManyHaveTheSameAnswer() {
        assertThat(visitor.read("/en/you-said/evening-classes")
                        .select(".journey")
                        .text())
                .contains("2 voices have this answer.");
    }

    @Test
    void giveThePromisedDaysToCalendars() {
        assertThat(visitor.get("/feeds/promises.ics").body())
                .contains("SUMMARY;LANGUAGE=en:Promised: Evening language classes", "DTSTART;VALUE=DATE:20270630");
    }
}
