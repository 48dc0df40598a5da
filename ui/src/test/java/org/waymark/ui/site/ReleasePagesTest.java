package org.waymark.ui.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = SampleSite.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ReleasePagesTest {

    @Value("${local.server.port}")
    private int port;

    private Visitor visitor = new Visitor(0);

    @BeforeEach
    void arrive() {
        visitor = new Visitor(port);
    }

    @Test
    void announceWhatComesAndWhatIsOut() {
        assertThat(visitor.read("/en/releases").select("li.card").eachText())
                .anyMatch(card -> card.contains(SampleReleases.HOSTILE) && card.contains("Published"))
                .anyMatch(card -> card.contains("next") && card.contains("Announced for this day"))
                .anyMatch(card -> card.contains("Withdrawn because: A place was counted twice"));
    }

    @Test
    void citeAReleaseAndSayWhyFiguresAreWithheld() {
        var page = visitor.read("/en/releases/learners-2");
        assertThat(page.text())
                .contains("4 figures, 2 of them withheld.", "release learners-2, 2026-10-01", "d1ge57")
                .contains("1 October 2026");
        assertThat(page.select("td.num").eachText())
                .containsExactly(
                        "315",
                        "withheld: so few that each could be found",
                        "withheld: another figure could be worked out from it",
                        "no figure");
        assertThat(page.select("a[href=/api/v1/releases/learners-2/data.csv]")).hasSize(1);
    }

    @Test
    void sayWhatChangedSinceTheReleaseBefore() {
        var page = visitor.read("/en/releases/learners-2");
        assertThat(page.select("del").text()).isEqualTo("300");
        assertThat(page.select("ins").text()).isEqualTo("315");
        assertThat(page.text()).contains("One figure is told otherwise");
    }

    @Test
    void tellNoFigureOfWhatWasWithdrawn() {
        var page = visitor.read("/en/releases/learners-1");
        assertThat(page.text()).contains("Withdrawn because: A place was counted twice");
        assertThat(page.select("table, a[href$=data.csv]")).isEmpty();
    }

    @Test
    void areNotThereBeforeTheirDay() {
        assertThat(visitor.get("/en/releases/learners-3").statusCode()).isEqualTo(404);
    }
}
