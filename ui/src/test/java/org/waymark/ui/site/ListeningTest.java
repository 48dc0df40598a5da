package org.waymark.ui.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Pages on which people are heard speak more languages than the others. */
@SpringBootTest(classes = SampleSite.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ListeningTest {

    @LocalServerPort
    private int port;

    private Visitor visitor;

    @BeforeEach
    void arrive() {
        visitor = new Visitor(port);
    }

    @Test
    void inALanguageThatIsSpokenNowhereElse() {
        var start = visitor.read("/ps/feedback");
        assertThat(start.select("html").attr("lang")).isEqualTo("ps");
        assertThat(start.select("html").attr("dir")).isEqualTo("rtl");
        assertThat(start.select("h1").text()).matches("\\P{IsLatin}+");
        assertThat(start.select(".languages li")).hasSizeGreaterThan(20);
    }

    @Test
    void leadsToPagesInEnglishFromThere() {
        assertThat(visitor.read("/ps/feedback").select("a.name").attr("href")).isEqualTo("/en/");
        assertThat(visitor.get("/ps/goals").statusCode()).isEqualTo(404);
    }

    @Test
    void saysWhetherANativeSpeakerHasReadIt() {
        assertThat(visitor.read("/de/goals").select("footer").text())
                .contains("noch nicht von jemandem mit dieser Muttersprache geprüft");
        assertThat(visitor.read("/en/goals").select("footer").text()).doesNotContain("translation");
    }
}
