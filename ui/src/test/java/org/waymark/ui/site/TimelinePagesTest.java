package org.waymark.ui.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = SampleSite.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class TimelinePagesTest {

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private SampleAnswers answers = new SampleAnswers();

    private Visitor visitor = new Visitor(0);

    @BeforeEach
    void arrive() {
        visitor = new Visitor(port);
    }

    @Nested
    class TheTimeline {

        @Test
        void tellsTheSameInTheDrawingAndInTheList() {
            var page = visitor.read("/en/timeline");
            assertThat(page.select("a.stop").eachAttr("href"))
                    .containsExactlyElementsOf(
                            page.select(".steps-list th[scope=row] a").eachAttr("href"))
                    .hasSize(4);
            assertThat(page.select("a.stop").getFirst().attr("aria-label"))
                    .contains("First step of Work and skills", "by the end of 2027", "late", "expected by 2028-Q1");
            assertThat(page.select(".steps-list").text()).contains("late", "nothing reported yet");
        }

        @Test
        void laysAnEmergencyOverTheHorizons() {
            answers.crises.add(SampleCrisis.on());
            assertThat(visitor.read("/en/timeline").select(".crisis").text()).startsWith("Emergency: Many more people");
            answers.crises.clear();
            assertThat(visitor.read("/en/timeline").select(".crisis")).isEmpty();
        }

        @Test
        void isNarrowedAndTurnedByLinks() {
            var page = visitor.read("/en/timeline?zoom=month&from=2027-01&goal=employment");
            assertThat(page.select("a.stop")).hasSize(1);
            assertThat(page.select(".switch [aria-current]").text()).isEqualTo("Months");
            assertThat(page.select(".turn a").eachAttr("href"))
                    .containsExactly(
                            "/en/timeline?zoom=month&from=2026-01&goal=employment",
                            "/en/timeline?zoom=month&from=2028-01&goal=employment");
            assertThat(visitor.read("/en/timeline?slipped=1").select("main").text())
                    .contains("No milestone fits this view");
        }

        @Test
        void showsHostileWordsAsWords() {
            assertThat(visitor.get("/en/timeline").body()).doesNotContain("<script>");
            assertThat(visitor.get("/en/timeline?goal=%22%3E%3Cscript%3E&zoom=%3Cb%3E&from=x")
                            .body())
                    .doesNotContain("<script>", "<b>");
        }

        @Test
        void knowsNoPlanThatDoesNotBind() {
            assertThat(visitor.get("/en/timeline?strategy=nowhere").statusCode())
                    .isEqualTo(404);
        }

        @Test
        void keepsGoalNamesOnTheSideWhereReadingBegins() {
            var page = visitor.read("/ar/timeline");
            assertThat(page.select("svg.names").attr("direction")).isEqualTo("rtl");
            assertThat(page.select(".switch").text()).contains("أشهر");
        }
    }

    @Nested
    class TheCalendar {

        @Test
        void hasADayForEveryMilestoneAndALinkToItsStory() {
            var file = visitor.get("/feeds/milestones.ics");
            assertThat(file.headers().firstValue("Content-Type")).contains("text/calendar;charset=UTF-8");
            assertThat(file.body())
                    .startsWith("BEGIN:VCALENDAR\r\n")
                    .contains("DTSTART;VALUE=DATE:20271231", "DTEND;VALUE=DATE:20280101", "LANGUAGE=en");
            assertThat(file.body().split("BEGIN:VEVENT", -1)).hasSize(5);
            assertThat(file.body().replace("\r\n ", ""))
                    .contains("URL:http://127.0.0.1:" + port + "/en/goals/employment#employment-m1");
        }

        @Test
        void keepsTheNamesOfItsEntriesInEveryLanguageAndForOnePlan() {
            var uids = uids("/feeds/milestones.ics");
            assertThat(uids).hasSize(4).doesNotHaveDuplicates();
            assertThat(uids("/feeds/milestones/sample-plan.ics?lang=ar")).isEqualTo(uids);
            assertThat(visitor.get("/feeds/milestones/sample-plan.ics?lang=ar").body())
                    .contains("NAME;LANGUAGE=ar:خطة اندماج نموذجية");
        }

        private java.util.List<String> uids(String path) {
            return visitor.get(path)
                    .body()
                    .lines()
                    .filter(line -> line.startsWith("UID:"))
                    .toList();
        }

        @Test
        void isOfPlansThatBind() {
            assertThat(visitor.get("/feeds/milestones/nowhere.ics").statusCode())
                    .isEqualTo(404);
            assertThat(visitor.get("/feeds/milestones.ics?lang=xx").statusCode())
                    .isEqualTo(404);
        }
    }
}
