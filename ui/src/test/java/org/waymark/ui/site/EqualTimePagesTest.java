package org.waymark.ui.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = SampleSite.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class EqualTimePagesTest {

    private static final String PATH = "/practices/equal-time/sample-heir/employment";

    @Value("${local.server.port}")
    private int port;

    private Visitor visitor = new Visitor(0);

    @BeforeEach
    void arrive() {
        visitor = new Visitor(port);
    }

    @Test
    void countYearsFromTheOwnBeginningOfEachPlan() {
        var page = visitor.read("/en" + PATH);
        assertThat(page.select("h1").text()).isEqualTo("Work and skills");
        assertThat(page.select(".chip").eachText())
                .anyMatch(chip -> chip.endsWith("adopted on 2 January 2026"))
                .anyMatch(chip -> chip.endsWith("adopted on 2 January 2025"));
        assertThat(page.select("tbody tr").eachText())
                .as("the second year before each began")
                .anyMatch(row -> row.matches(".*2 6\\.3.*2024.* 6\\.1.*2023.*"));
    }

    @Test
    void sayThatOneDoesNotShowWhyTheOtherDoesBetter() {
        assertThat(visitor.read("/en" + PATH).text()).contains("That one does better at equal time does not show why.");
    }

    @Test
    void speakArabicFromRightToLeft() {
        assertThat(visitor.read("/ar" + PATH).select("html").attr("dir")).isEqualTo("rtl");
    }

    @Test
    void areForGoalsThatWereTakenOver() {
        assertThat(visitor.get("/en/practices/equal-time/sample-plan/employment")
                        .statusCode())
                .isEqualTo(404);
        assertThat(visitor.get("/en/practices/equal-time/sample-heir/language").statusCode())
                .isEqualTo(404);
    }
}
