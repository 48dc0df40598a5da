package org.waymark.ui.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = SampleSite.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class CommitmentPagesTest {

    @Value("${local.server.port}")
    private int port;

    private Visitor visitor = new Visitor(0);

    @BeforeEach
    void arrive() {
        visitor = new Visitor(port);
    }

    @Test
    void showTheChainFromTheCommitmentToTheEvidence() {
        var rows = visitor.read("/en/commitments").select(".matrix tbody tr");
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).text())
                .contains(
                        "OSCE-1975-HEL-3 Equal rights at work",
                        "Covered since 5 January 2026, version 1",
                        "Employment",
                        "Our reading: The plan names work.",
                        "Unemployment of non-EU citizens",
                        "10 values, the latest for 2024: 6.3 %");
        assertThat(rows.get(0).expectFirst("th").attr("rowspan")).isEqualTo("2");
        assertThat(rows.get(1).text()).startsWith("Step: Evening classes, 2027");
    }

    @Test
    void sayWhatWasLostByWhichVersionAndWhy() {
        assertThat(visitor.read("/en/commitments")
                        .select("section[aria-labelledby=h-lost]")
                        .text())
                .contains(
                        "GCM-16",
                        "Covered from 5 January 2026 (version 1) until 1 September 2026 (version 2).",
                        "The budget was cut.",
                        "No money for forums");
    }

    @Test
    void listWhatNothingServes() {
        assertThat(visitor.read("/en/commitments")
                        .select("section[aria-labelledby=h-uncovered] li")
                        .eachText())
                .hasSize(1)
                .allMatch(line -> line.startsWith("SDG-10.2 " + SamplePlan.HOSTILE));
    }

    @Test
    void areFilteredByLinks() {
        var page = visitor.read("/en/commitments?instrument=osce");
        assertThat(page.select("main").text()).contains("OSCE-1975-HEL-3").doesNotContain("GCM-16", "SDG-10.2");
        assertThat(page.select(".chips a[aria-current]").eachText()).contains("OSCE 1");
        assertThat(page.select(".chips a").eachAttr("href"))
                .contains("/en/commitments?instrument=osce&coverage=lost", "/en/commitments");
    }

    @Test
    void doNotStumbleOverAnUnknownFilter() {
        assertThat(visitor.read("/en/commitments?instrument=unheard&coverage=%00&domain=x")
                        .select(".matrix tr"))
                .hasSize(3);
    }

    @Test
    void knowNoPlanThatDoesNotBind() {
        assertThat(visitor.get("/en/commitments?strategy=nobody").statusCode()).isEqualTo(404);
    }

    @Test
    void areGivenAsAFile() {
        var file = visitor.get("/en/commitments.csv?coverage=covered");
        assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        var lines = file.body().lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).startsWith("commitment,instrument,year").endsWith("latest_value,known");
        assertThat(lines.get(1)).contains("READING", "non-eu", "REPORTED,10,2024,6.3,2025-04-25");
        assertThat(List.of(lines.get(0).split(",", -1)))
                .hasSameSizeAs(List.of(lines.get(2).split(",", -1)));
    }
}
