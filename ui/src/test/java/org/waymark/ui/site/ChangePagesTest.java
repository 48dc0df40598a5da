package org.waymark.ui.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = SampleSite.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ChangePagesTest {

    @Value("${local.server.port}")
    private int port;

    private Visitor visitor = new Visitor(0);

    @BeforeEach
    void arrive() {
        visitor = new Visitor(port);
    }

    @Nested
    class TheGoalpostWatch {

        @Test
        void tellsEveryMoveWithWhoAndWhy() {
            var moves = visitor.read("/en/changes").select(".move");
            assertThat(moves).hasSize(4);
            assertThat(moves.getFirst().text())
                    .contains("Target moved", "Goalpost moved", "7% by 2024", "8% by 2026 and 5% by 2030")
                    .contains("Version 2, 2 February 2025", "Drafted by ana", "Evening classes, as asked");
            assertThat(moves.getFirst().select("a[href=/en/you-said/evening-classes]"))
                    .hasSize(1);
            assertThat(moves.getLast().text()).contains("Goal given up", "Nothing is said any more.");
        }

        @Test
        void isNarrowedByLinks() {
            var page = visitor.read("/en/changes?goal=language");
            assertThat(page.select(".move h3").eachText()).containsExactly("Language and education");
            assertThat(page.select(".chip[aria-current]").eachText())
                    .containsExactly("Every kind", "Language and education");
            assertThat(page.select(".chip[href*=kind=WORDS]").attr("href"))
                    .isEqualTo("/en/changes?strategy=sample-plan&goal=language&kind=WORDS");
            assertThat(visitor.read("/en/changes?goal=language&kind=DATE").select(".move"))
                    .isEmpty();
        }

        @Test
        void showsHostileWordsAsWords() {
            assertThat(visitor.get("/en/changes").body()).doesNotContain("<script>");
            assertThat(visitor.get("/en/changes?goal=%22%3E%3Cscript%3E").body())
                    .contains("goal=%22%3E%3Cscript%3E")
                    .doesNotContain("<script>");
        }
    }

    @Nested
    class AComparison {

        @Test
        void marksWhatWasTakenOutAndPutIn() {
            var diff = visitor.read("/en/compare?from=1&to=2").select(".diff[lang=en]");
            assertThat(diff.select("del").eachText()).containsExactly("[taken out: county by day]");
            assertThat(diff.select("ins").eachText()).containsExactly("[put in: town after work]");
        }

        @Test
        void comparesArabicInItsOwnDirection() {
            var diff = visitor.read("/ar/compare?from=1&to=2").select(".diff");
            assertThat(diff.eachAttr("lang")).containsExactly("ar", "en");
            assertThat(diff.eachAttr("dir")).containsOnly("auto");
            assertThat(diff.getFirst().select("del").stream().map(Element::ownText))
                    .containsExactly("مقاطعة نهارًا");
        }

        @Test
        void takesVersionsOrDaysAndSaysWhatItCannotRead() {
            assertThat(visitor.read("/en/compare?from=2025-01-31&to=2025-02-02")
                            .select("#differences")
                            .text())
                    .isEqualTo("Version 1 and version 2: 4 differences");
            assertThat(visitor.read("/en/compare").select("#differences").text())
                    .startsWith("Version 1 and version 2");
            assertThat(visitor.read("/en/compare?from=2&to=2").select("main").text())
                    .contains("one and the same version");
            var unreadable = visitor.get("/en/compare?from=soon&to=2");
            assertThat(unreadable.statusCode()).isEqualTo(400);
            assertThat(Visitor.page(unreadable).select("[role=alert]").text()).contains("soon", "2020-12-31");
            assertThat(visitor.read("/en/compare?from=2024-12-31")
                            .select("[role=alert]")
                            .text())
                    .contains("no version had been adopted");
            assertThat(visitor.read("/en/compare?from=7").select("[role=alert]").text())
                    .contains("no version 7");
        }
    }

    @Test
    void theIndicatorDrawsThePathThatWasFirstAdoptedAsAGhost() {
        var page = visitor.read("/en/indicators/work-01");
        assertThat(page.select("svg.wide .line.original")).hasSize(1);
        assertThat(page.select("svg.wide .label.original").text()).isEqualTo("First adopted 7%");
        assertThat(page.select("svg.wide desc").eachText().getFirst()).contains("first adopted was 7% for 2024");
        assertThat(page.select(".verdict").text()).contains("it led to 7% by 2024");
        assertThat(page.select(".notes").text()).contains("Thin broken line");
        assertThat(page.select("table.figures th").eachText()).contains("Target path as first adopted");
        assertThat(visitor.get("/en/indicators/work-01.csv").body()).contains("original");
    }

    @Test
    void aSeriesGoesOnBeforeAMergerAsASumThatNobodyReported() {
        var page = visitor.read("/en/indicators/work-01");
        assertThat(page.select("#h-continued").text()).isEqualTo("Before a merger of places");
        assertThat(page.select("[aria-labelledby=h-continued]").text())
                .contains("Nobody reported the sum itself.", "2013", "7%, the sum of");
    }
}
