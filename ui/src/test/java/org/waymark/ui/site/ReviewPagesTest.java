package org.waymark.ui.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = SampleSite.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ReviewPagesTest {

    @Value("${local.server.port}")
    private int port;

    private Visitor visitor = new Visitor(0);

    @BeforeEach
    void arrive() {
        visitor = new Visitor(port);
    }

    @Test
    void listWhatWorkedWhatFailedAndWhatBecameOfIt() {
        var reviews = visitor.read("/en/reviews").select("article");
        assertThat(reviews).hasSize(3);
        assertThat(reviews.get(0).text())
                .contains(
                        "Evenings work.",
                        "What worked and is worth repeating Evening classes fill up",
                        "What failed Twelve came",
                        "1 of 2 recommendations done, one overdue")
                .doesNotContain("Letters only in English");
        assertThat(reviews.get(1).text()).contains("overdue since 4 May 2026");
        assertThat(reviews.get(2).text()).contains("withdrawn on 4 May 2026");
    }

    @Test
    void leadFromARecommendationToTheVersionsItBecame() {
        var review = visitor.read("/en/reviews/halfway");
        assertThat(review.select("#r1 a").eachAttr("href"))
                .as("the version its owner names, and the one that names it as its cause")
                .containsExactly("/en/changes?strategy=sample-plan#v1", "/en/changes?strategy=sample-plan#v2");
        assertThat(review.select("#r2").text()).contains("Open overdue");
    }

    @Test
    void areFoundFromTheVersionTheyCaused() {
        assertThat(visitor.read("/en/changes").select("#v2 a").eachAttr("href"))
                .contains("/en/reviews/halfway#r1", "/en/you-said/evening-classes");
    }

    @Test
    void keepWhatWasCorrectedReadable() {
        assertThat(visitor.read("/en/reviews/halfway").select("#f2").text())
                .contains("Twelve came", "Corrected on 4 May 2026; before: Eleven came Why: Counted again");
    }

    @Test
    void nameOwnPracticesGapsInTheLawAndWhoStandsBehindThem() {
        var page = visitor.read("/en/reviews/halfway");
        assertThat(page.select("section[aria-labelledby=h-OBSTACLES] li").eachText())
                .hasSize(2)
                .allMatch(line -> line.endsWith("Opinion of participants, not the official position"));
        assertThat(page.select("main").text())
                .contains("Own practice that hurts: Letters only in English", "Gap in the law: No right to a place")
                .contains("47 people took part: 26 women, 21 men, 0 others or not said.", "Authorities: 47");
        assertThat(page.select("#f1 a").eachAttr("href")).containsExactly("/en/goals/employment");
        assertThat(page.select("h1").text()).isEqualTo(SamplePlan.HOSTILE);
    }

    @Test
    void speakArabic() {
        assertThat(visitor.read("/ar/reviews/halfway").select("main").text())
                .contains("أُنجز 1 من توصيتين، وواحدة متأخرة", "ثغرة في القانون");
    }

    @Test
    void knowNothingOfReviewsThatWereNeverHeld() {
        assertThat(visitor.get("/en/reviews/nobody").statusCode()).isEqualTo(404);
    }
}
