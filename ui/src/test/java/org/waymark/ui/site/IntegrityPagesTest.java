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
    void sayItInArabic() {
        assertThat(visitor.read("/ar/integrity").select("table tr").eachText())
                .anyMatch(row -> row.startsWith("الجميع"));
    }
}
