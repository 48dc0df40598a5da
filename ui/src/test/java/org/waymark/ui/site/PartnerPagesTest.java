package org.waymark.ui.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = SampleSite.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PartnerPagesTest {

    @Value("${local.server.port}")
    private int port;

    private Visitor visitor = new Visitor(0);

    @BeforeEach
    void arrive() {
        visitor = new Visitor(port);
    }

    @Test
    void sayWhoDoesWhatAndHowFar() {
        var row = visitor.read("/en/partners").select(".who tbody tr").getFirst();
        assertThat(row.text())
                .contains("Employment", "Fingal County Council Evenings only", "40 people", "since 1 March 2026")
                .contains("The plan entrusts: Fingal County Council", "Several deliver");
    }

    @Test
    void sayForWhatThereIsNobody() {
        var page = visitor.read("/en/partners?situation=crisis");
        assertThat(page.select(".who tr.gap")).hasSize(2);
        assertThat(page.select(".verdict").text())
                .contains("In a crisis, no goal has somebody; 2 have nobody. Nowhere do several lead or deliver");
    }

    @Test
    void keepThePlaceInTheAddress() {
        var page = visitor.read("/en/partners?place=IE-FINGAL");
        assertThat(page.select("details.filters a[aria-current=page]").text()).contains("Fingal");
        assertThat(page.select("nav.filters a").eachAttr("href"))
                .contains("/en/partners?situation=crisis&place=IE-FINGAL");
    }

    @Test
    void showWhoWorksTogether() {
        assertThat(visitor.read("/en/partners").select("#table").text())
                .contains("Round table", "Working group", "Members: Fingal County Council since 1 March 2026")
                .contains("Works on Work and skills");
    }

    @Test
    void neverShowHowToReachSomebody() {
        assertThat(visitor.read("/en/partners").html()).doesNotContain("SEALED-CONTACT");
    }

    @Test
    void sayWhenThereIsNoSuchPlan() {
        assertThat(visitor.get("/en/partners?strategy=none").statusCode()).isEqualTo(404);
    }
}
