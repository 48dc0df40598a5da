package org.waymark.ui.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = SampleSite.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class CrisisPagesTest {

    private static final String PAGE = "/en/crises/sample-plan.arrivals";

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private SampleAnswers answers;

    private Visitor visitor = new Visitor(0);

    @BeforeEach
    void aCrisisIsOn() {
        visitor = new Visitor(port);
        answers.crises.add(SampleCrisis.on());
    }

    @AfterEach
    void itIsForgotten() {
        answers.crises.clear();
    }

    @Test
    void everyPageSaysThatACrisisIsOn() {
        assertThat(visitor.read("/en/goals").select(".crisis-now").text())
                .contains("Crisis until 31 December 2026", "Many more people arrive");
        answers.crises.clear();
        assertThat(visitor.read("/en/goals").select(".crisis-now")).isEmpty();
    }

    @Test
    void theFormStaysQuiet() {
        assertThat(visitor.read("/en/feedback").select(".crisis-now")).isEmpty();
    }

    @Test
    void whatWasDeclaredIsSaidWithWhyAndUntilWhen() {
        assertThat(visitor.read("/en/crises").select("article").text())
                .contains("Many more people arrive", "10 November 2026 to 31 December 2026", "In force")
                .contains("Everywhere the plan holds", "within 5 days");
    }

    @Test
    void aReaderGoesFromDayToDayByLinks() {
        var first = visitor.read(PAGE);
        assertThat(first.select("a[rel=prev]")).isEmpty();
        assertThat(first.select("a[rel=next]").attr("href")).isEqualTo(PAGE + "?day=2026-11-12#replay");

        var second = visitor.read(PAGE + "?day=2026-11-12");
        assertThat(second.select("section[aria-labelledby=replay]").text())
                .contains("12 November 2026: day 2 of 2", "09:30", "Nine beds are left")
                .contains("2 reports fell due and waited")
                .contains("So few are not counted out");
        assertThat(second.select("a[rel=next]")).isEmpty();
    }

    @Test
    void whatWaitedIsListedWithItsNewDay() {
        assertThat(visitor.read(PAGE).select("table").text())
                .contains("12 November 2026", "14 January 2027", "Not yet");
    }

    @Test
    void theNamesOfCivilSocietyAreKept() {
        assertThat(visitor.get(PAGE + "?day=2026-11-12").body())
                .contains("An organisation of civil society")
                .doesNotContain("Open Door Shelter")
                .doesNotContain("shelter");
    }

    @Test
    void aDayOnWhichNothingHappenedShowsTheFirst() {
        assertThat(visitor.read(PAGE + "?day=2030-01-01").select("h3").text()).contains("day 1 of 2");
    }

    @Test
    void whatNobodyDeclaredIsNotThere() {
        assertThat(visitor.get("/en/crises/sample-plan.flood").statusCode()).isEqualTo(404);
    }
}
