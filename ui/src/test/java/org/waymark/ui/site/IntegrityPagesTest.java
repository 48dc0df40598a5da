package org.waymark.ui.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = SampleSite.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class IntegrityPagesTest {

    @Value("${local.server.port}")
    private int port;

    private Visitor visitor = new Visitor(0);

    @BeforeEach
    void arrive() {
        visitor = new Visitor(port);
    }

    @Test
    void sayHowWhoWasAnswered() {
        var rows = visitor.read("/en/integrity").select("table tr");
        assertThat(rows.eachText())
                .contains("Everybody 60 10 33% 58% 33% 42%", "a migrant or refugee 45 10 44% 44% 44% 56%");
    }

    @Test
    void withholdWhatFewPeopleCouldBeFoundBy() {
        assertThat(visitor.read("/en/integrity").select("table tr").eachText()).contains("Somali – – – – – –");
    }

    @Test
    void nameWhoIsNotHeardAndWhatWasNotDelivered() {
        var page = visitor.read("/en/integrity").select("main");
        assertThat(page.text()).contains("From 2 local authorities fewer than ten voices", "Carlow", "Fingal");
        assertThat(page.select("a[href=/en/you-said/evening-classes]").text()).contains("Evening language classes");
        assertThat(page.text()).contains("promised for 1 October 2026");
    }

    @Test
    void tellWhatBecameOfMessagesAndWhatTheyAreAbout() {
        var page = visitor.read("/en/integrity");
        assertThat(page.select("#h-flow").text()).isEqualTo("Does feedback lead to change?");
        assertThat(page.select("svg.flow .stream")).isNotEmpty();
        assertThat(page.select("svg.flow + .table-box tbody td.num, figure + .table-box tbody tr")
                        .eachText())
                .anyMatch(row -> row.contains("Something changed") || row.contains("Under way"));
        assertThat(page.select("#h-raised").text()).isEqualTo("What do people raise, by quarter?");
        assertThat(visitor.get("/en/integrity/flow.csv").body()).startsWith("Received,Grouped,Decided,Delivered,count");
        assertThat(visitor.get("/ar/integrity/raised.csv").body()).startsWith("name,period,value,state");
        assertThat(visitor.get("/en/integrity/flow.svg").body()).startsWith("<svg");
        assertThat(visitor.get("/ar/integrity/raised.svg").body()).startsWith("<svg");
    }

    @Test
    void letOtherSitesShowTheFigures() {
        for (var figure : new String[] {"flow", "raised"}) {
            var embedded = visitor.get("/ar/embed/integrity/" + figure);
            assertThat(embedded.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .contains("frame-ancestors *");
            assertThat(Visitor.page(embedded).select("a[target=_top]").attr("href"))
                    .isEqualTo("/ar/integrity");
        }
    }

    @Test
    void sayItInArabic() {
        assertThat(visitor.read("/ar/integrity").select("table tr").eachText())
                .anyMatch(row -> row.startsWith("الجميع"));
    }
}
