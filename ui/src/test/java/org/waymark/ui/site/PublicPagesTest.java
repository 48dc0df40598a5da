package org.waymark.ui.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = SampleSite.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PublicPagesTest {

    private static final List<String> PATHS = List.of(
            "/",
            "/goals",
            "/goals/employment",
            "/goals/language",
            "/goals/hostile",
            "/indicators/work-01",
            "/indicators/work-01?view=table",
            "/indicators/work-01?view=about",
            "/indicators/local-01",
            "/you-said",
            "/you-said?state=refused",
            "/you-said/evening-classes",
            "/you-said/waiting-time",
            "/places",
            "/changes",
            "/changes?kind=TARGET&goal=employment",
            "/compare",
            "/compare?from=1&to=2",
            "/compare?strategy=sample-plan&from=2025-01-02&to=2026-11-01",
            "/data",
            "/methods",
            "/commitments",
            "/commitments?coverage=lost",
            "/commitments?instrument=osce&domain=uk-ioi:work",
            "/privacy",
            "/accessibility",
            "/about",
            "/feedback",
            "/feedback?measure=non-eu",
            "/feedback/track");

    @Value("${local.server.port}")
    private int port;

    private Visitor visitor = new Visitor(0);

    @BeforeEach
    void arrive() {
        visitor = new Visitor(port);
    }

    static Stream<String> everyPageInEveryLanguage() {
        return Stream.of("en", "ar").flatMap(language -> PATHS.stream().map(path -> "/" + language + path));
    }

    @ParameterizedTest
    @MethodSource("everyPageInEveryLanguage")
    void isWellFormedAndNavigable(String path) {
        var response = visitor.get(path);
        assertThat(response.statusCode()).isEqualTo(200);
        var parser = Parser.htmlParser().setTrackErrors(50);
        var page = parser.parseInput(response.body(), path);
        assertThat(parser.getErrors()).isEmpty();
        assertThat(page.select("html").attr("lang")).isEqualTo(path.substring(1, 3));
        assertThat(page.select("html").attr("dir")).isEqualTo(path.startsWith("/ar") ? "rtl" : "ltr");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("main#main")).hasSize(1);
        assertThat(page.select("a.skip[href=#main]")).hasSize(1);
        assertThat(page.select("script, iframe, [style], [onclick], [onload]")).isEmpty();
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("a:not([href]), label[for='']")).isEmpty();
        assertThat(page.select("label[for]"))
                .allSatisfy(label ->
                        assertThat(page.getElementById(label.attr("for"))).isNotNull());
        assertThat(page.text()).doesNotContain("site.").doesNotContain("{0").doesNotContain("**");
    }

    @ParameterizedTest
    @MethodSource("everyPageInEveryLanguage")
    void leavesNoTraceAndLoadsNothingFromElsewhere(String path) {
        var response = visitor.get(path);
        assertThat(response.headers().map()).doesNotContainKey("set-cookie");
        assertThat(response.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("script-src 'none'", "frame-ancestors 'none'", "default-src 'none'");
        assertThat(response.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(Visitor.page(response).select("link[href], img[src], source[src]").stream()
                        .map(element -> element.attr(element.hasAttr("src") ? "src" : "href")))
                .allMatch(address -> address.startsWith("/"));
    }

    @ParameterizedTest
    @MethodSource("everyPageInEveryLanguage")
    void linksOnlyToPagesThatAreThere(String path) {
        var links = visitor.read(path).select("a[href^=/]").eachAttr("href").stream()
                .filter(link -> !link.startsWith("/api") && !link.startsWith("/v3") && !link.equals("/leave"))
                .distinct();
        assertThat(links)
                .isNotEmpty()
                .allSatisfy(link -> assertThat(
                                visitor.get(link.replaceAll("#.*", "")).statusCode())
                        .as(link)
                        .isEqualTo(200));
    }

    @Test
    void speaksTheReadersLanguageAtTheDoor() {
        assertThat(Visitor.page(visitor.get("/", "Accept-Language", "ar-SY,en;q=0.5"))
                        .select("html")
                        .attr("lang"))
                .isEqualTo("ar");
        assertThat(Visitor.page(visitor.get("/", "Accept-Language", "nl,sv;q=0.5"))
                        .select("html")
                        .attr("lang"))
                .isEqualTo("en");
    }

    @Test
    void tellsWhereFiguresAreMissing() {
        assertThat(visitor.read("/en/data").select("h3[id^=gaps] + ul li").eachText())
                .isNotEmpty()
                .allMatch(gap -> gap.contains("No value has been published yet.")
                        || gap.contains("No measure has been agreed for this goal yet."));
    }

    @Test
    void keepsThePageWhenTheLanguageIsSwitched() {
        assertThat(visitor.read("/en/goals/employment").select(".languages a").eachAttr("href"))
                .contains("/uk/goals/employment", "/ar/goals/employment")
                .doesNotContain("/en/goals/employment");
        assertThat(visitor.get("/en/goals").headers().firstValue("Link").orElse(""))
                .contains("</en/goals>; rel=\"alternate\"; hreflang=\"en\"", "</ar/goals>; rel=\"alternate\"");
    }

    @Test
    void showsHostileTextAsText() {
        var page = visitor.read("/en/goals/hostile");
        assertThat(page.select("h1").text()).isEqualTo(SamplePlan.HOSTILE);
        assertThat(visitor.get("/en/you-said/waiting-time").body()).doesNotContain("<script>");
    }

    @Test
    void showsQuotesInTheirOwnLanguageAndDirection() {
        var quote = visitor.read("/en/you-said/evening-classes").expectFirst("blockquote");
        assertThat(quote.attr("lang")).isEqualTo("ar");
        assertThat(quote.attr("dir")).isEqualTo("auto");
        assertThat(quote.text()).isEqualTo("أعمل نهارًا. لا يوجد درس أستطيع حضوره.");
    }

    @Test
    void showsWhatWasNotDoneAndWhy() {
        assertThat(visitor.read("/en/you-said?state=refused").select(".ledger > li"))
                .hasSize(1)
                .allSatisfy(entry -> assertThat(entry.text()).contains("60 days is what staffing allows."));
    }

    @Test
    void saysWhereNoTargetIsPublishedAndWhichOneIllustrates() {
        assertThat(visitor.read("/en/indicators/local-01").select("main").text())
                .contains("No target published");
        assertThat(visitor.read("/en/indicators/work-01").select("main").text())
                .contains("Illustrative target", "6.3%", "Break in series: 2017 and 2021");
    }

    @Test
    void doesNotLetAnIllustrationPassForAPromise() {
        assertThat(visitor.read("/en/").select(".lead").text())
                .contains("1 at risk. One of these is judged against a path drawn for illustration");
        assertThat(visitor.read("/en/goals").select(".card .counts").eachText())
                .anySatisfy(counts -> assertThat(counts).endsWith("illustrative target"));
    }

    @Test
    void givesTheFigureAsFiles() {
        assertThat(visitor.get("/en/indicators/work-01.csv").body())
                .contains("2024")
                .contains("6.3");
        assertThat(visitor.get("/en/indicators/work-01.svg").body())
                .startsWith("<svg")
                .contains("</svg>");
    }

    @Test
    void doesNotSendAnUnchangedPageAgain() {
        var tag = visitor.get("/en/goals").headers().firstValue("ETag").orElseThrow();
        assertThat(visitor.get("/en/goals", "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void saysInTheReadersLanguageThatThereIsNoSuchPage() {
        var missing = visitor.get("/ar/goals/unknown");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(Visitor.page(missing).select("html").attr("lang")).isEqualTo("ar");
        assertThat(visitor.get("/en/wp-admin").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/wp-login.php").statusCode()).isEqualTo(403);
    }

    @Test
    void letsFontsStayWhereTheyWereLoaded() {
        assertThat(visitor.get("/fonts/source-sans-3-latin.woff2").headers().firstValue("Cache-Control"))
                .contains("max-age=31536000, public, immutable");
        assertThat(visitor.get("/css/site.css").headers().firstValue("Cache-Control"))
                .contains("max-age=3600, public");
    }

    @Test
    void aStepSaysHowItIsComingAlong() {
        var step = visitor.read("/en/goals/employment").select("#employment-m1");
        assertThat(step.text()).contains("Late", "The <b>rooms</b> were not ready", "Expected by the end of");
        assertThat(step.select("a").eachAttr("href")).contains("https://example.org/rooms");
    }
}
