package org.waymark.ui.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.waymark.command.feedback.About;

@SpringBootTest(classes = SampleSite.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ConsultationPagesTest {

    @Value("${local.server.port}")
    private int port;

    private Visitor visitor = new Visitor(0);

    @BeforeEach
    void arrive() {
        visitor = new Visitor(port);
    }

    @Test
    void listEveryRoundAndWhereItStands() {
        var rounds = visitor.read("/en/consultations").select("article");
        assertThat(rounds).hasSize(2);
        assertThat(rounds.get(0).text()).contains("Opens on", "round 2");
        assertThat(rounds.get(1).text()).contains("now closed", "round 1", "Answered on 30 July 2026");
        assertThat(visitor.read("/en/").select("footer a").eachAttr("href")).contains("/en/consultations");
    }

    @Test
    void letEveryPassageAndQuestionBeSpokenAbout() {
        var links = visitor.read("/en/consultations/sample-plan~1")
                .select("a[href*=about=]")
                .eachAttr("href");
        assertThat(links)
                .contains(
                        "/en/feedback?about=general:@sample-plan~1",
                        "/en/feedback?about=question:1@sample-plan~1",
                        "/en/feedback?about=goal:employment@sample-plan~1")
                .anyMatch(link -> link.contains("measure:"))
                .anyMatch(link -> link.contains("milestone:"));
    }

    @Test
    void quoteAFewBesideThePassageAndMarkWhoCameLate() {
        var page = visitor.read("/en/consultations/sample-plan~1");
        assertThat(page.select("#employment blockquote").eachText())
                .hasSize(3)
                .first()
                .asString()
                .startsWith("Voice 1 <script>");
        assertThat(page.select("#employment").text()).contains("One more voice about this is published.");
        assertThat(page.select("#q1").text()).contains("Voice 5", "came after the round was closed");
        assertThat(page.select("main").text()).contains("One published voice came after the round was closed.");
        assertThat(page.select("script")).isEmpty();
    }

    @Test
    void tellWhoSpokeWhoStandsHowAndWhatWasAnswered() {
        var text =
                visitor.read("/en/consultations/sample-plan~1").select("main").text();
        assertThat(text)
                .contains("Counted until 31 October 2026.", "somebody who has long lived here 20", "somebody else –")
                .contains("dissents, 1 July 2026 · came after the round was closed")
                .contains("Official position, 30 July 2026 Evenings come first.")
                .contains("/en/consultations/sample-plan~1");
    }

    @Test
    void speakArabic() {
        assertThat(visitor.read("/ar/consultations/sample-plan~1")
                        .select("main")
                        .text())
                .contains("الجولة 1", "وصل بعد إغلاق الجولة");
    }

    @Test
    void knowNothingOfRoundsThatNobodyCalled() {
        assertThat(visitor.get("/en/consultations/sample-plan~9").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/en/consultations/nonsense").statusCode()).isEqualTo(404);
    }

    @Test
    void areStillKnownToTheFormThatTheyOpen() {
        var start = visitor.read("/en/feedback?about=question:1@sample-plan~1");
        assertThat(start.select(".notice").text()).contains("More evenings?");
        assertThat(Subject.round("question:1@sample-plan~1")).isEqualTo("sample-plan~1");
        assertThat(Subject.code(new About(About.Kind.QUESTION, SamplePlan.PLAN, "1", null, SampleConsultations.OVER)))
                .isEqualTo("question:1@sample-plan~1");
    }
}
