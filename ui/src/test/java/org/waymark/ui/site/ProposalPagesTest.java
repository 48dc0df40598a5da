package org.waymark.ui.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = SampleSite.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ProposalPagesTest {

    @Value("${local.server.port}")
    private int port;

    private Visitor visitor = new Visitor(0);

    @BeforeEach
    void arrive() {
        visitor = new Visitor(port);
    }

    @Test
    void keepWhatWasDeclinedWithTheReasons() {
        var proposals = visitor.read("/en/proposals").select("article");
        assertThat(proposals).hasSize(2);
        assertThat(proposals.get(1).text()).contains("declined", "Nobody would come");
    }

    @Test
    void layBothTextsSideBySideWhereThePlanHasMoved() {
        var page = visitor.read("/en/proposals/evenings");
        assertThat(page.select("main").text())
                .contains("back with its author", "The plan reads meanwhile", "People work in the daytime");
        assertThat(page.select(".moves").get(0).text()).contains("<evening>");
        assertThat(page.select(".moves").get(1).text()).contains("night");
        assertThat(page.select("script")).isEmpty();
    }

    @Test
    void tellToWhichWordingOthersSpokeAndWhatWasSaid() {
        assertThat(visitor.read("/en/proposals/evenings").select("main").text())
                .contains("objects, 1 July 2026 · to wording 1", "Too late for children")
                .contains("Those who answer for the plan, 1 July 2026 Who pays?")
                .contains("How it read before");
    }

    @Test
    void speakArabic() {
        assertThat(visitor.read("/ar/proposals/evenings").select("main").text()).contains("على الصيغة 1");
    }

    @Test
    void knowNothingOfWhatNobodyProposed() {
        assertThat(visitor.get("/en/proposals/unheard").statusCode()).isEqualTo(404);
    }
}
