package org.waymark.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.ui.words.Texts;
import org.waymark.ui.words.Wording;

/** A page that shows everything the style sheets know, written to {@code target/figure-sample} to be looked at. */
class SamplePageTest {

    private static final Path STATIC = Path.of("src/main/resources/static");
    private static final Path SAMPLE = Path.of("target/figure-sample");
    private static final Pattern HOLE = Pattern.compile("\\{\\{([a-z-]+)}}");

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void showsEveryFigureInEveryLanguage(String language) throws IOException {
        var wording = new Texts().of(language);
        var page = new String(
                SamplePageTest.class.getResourceAsStream("/figure/sample.html").readAllBytes(), StandardCharsets.UTF_8);
        var filled = HOLE.matcher(page).replaceAll(hole -> Matcher.quoteReplacement(part(hole.group(1), wording)));
        Files.createDirectories(SAMPLE.resolve("css"));
        Files.createDirectories(SAMPLE.resolve("fonts"));
        for (var file : new String[] {
            "css/fonts.css", "css/tokens.css", "css/figure.css", "css/site.css", "fonts/source-sans-3-latin.woff2"
        }) {
            Files.write(SAMPLE.resolve(file), Files.readAllBytes(STATIC.resolve(file)));
        }
        Files.writeString(SAMPLE.resolve(language + ".html"), filled);
        assertThat(filled).contains("<svg").doesNotContain("{{").doesNotContain("style=");
        assertThat(missing(filled)).as("classes of the style sheets not shown").isEmpty();
    }

    private static String part(String name, Wording wording) {
        var svg = new SvgRenderer(wording);
        var assessed = new Assessment(Status.AT_RISK, true);
        var verdict = Verdict.of(Figures.employment(wording), assessed, wording);
        return switch (name) {
            case "lang" -> wording.language();
            case "dir" -> wording.direction();
            case "trajectory" ->
                svg.trajectory("work-01", Figures.employment(wording)).toString();
            case "notes" -> notes(Figures.employment(wording), wording);
            case "illustrated" ->
                svg.trajectory("work-02", Figures.illustrated(wording)).toString();
            case "illustrated-notes" -> notes(Figures.illustrated(wording), wording);
            case "unemployment" ->
                svg.trajectory("work-03", Figures.unemployment(wording)).toString();
            case "unemployment-notes" -> notes(Figures.unemployment(wording), wording);
            case "gap" -> svg.gap("work-04", Figures.unemployment(wording)).toString();
            case "gap-sentence" -> String.join(" ", new GapSentence(wording).of(Figures.unemployment(wording)));
            case "moved" -> svg.trajectory("work-07", Figures.moved(wording)).toString();
            case "moved-notes" -> notes(Figures.moved(wording), wording);
            case "timeline" -> svg.timeline("plan", Timelines.plan(wording)).toString();
            case "counted" ->
                svg.trajectory("work-05", Figures.counted(wording)).toString();
            case "without" ->
                svg.trajectory("work-06", Figures.without(wording)).toString();
            case "table" ->
                new TableRenderer(wording).render(Figures.unemployment(wording)).toString();
            case "spark" -> svg.sparkline(Figures.employment(wording)).toString();
            case "verdict" -> String.join(" ", verdict.sentences()) + " <b>" + verdict.conclusion() + "</b>";
            case "pills" -> pills(wording);
            case "cards" -> cards(wording);
            case "tiles" -> tiles();
            case "dumbbell" ->
                svg.dumbbell("sample-d", FigureSetTest.places(wording, 12)).toString();
            case "equal-tiles" ->
                svg.tiles("sample-t", FigureSetTest.places(wording, 30)).toString();
            case "map" -> svg.map("sample-o", FigureSetTest.places(wording, 12)).toString();
            case "raised" -> svg.grid("sample-r", GridTest.raised(8)).toString();
            case "complete" -> svg.grid("sample-c", GridTest.complete(8)).toString();
            case "flow" -> svg.flow("sample-f", GridTest.flow(12)).toString();
            case "flow-table" ->
                new TableRenderer(wording).render(GridTest.flow(12)).toString();
            case "multiples" -> multiples(svg, FigureSetTest.places(wording, 4));
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static String notes(Figure figure, Wording wording) {
        return "<li>" + String.join("</li> <li>", new Notes(wording).of(figure)) + "</li>";
    }

    private static String pills(Wording wording) {
        var pills = new ArrayList<String>();
        for (var status : Status.values()) {
            pills.add(StatusPill.of(status, wording).toString());
        }
        return String.join(" ", pills);
    }

    private static String cards(Wording wording) {
        var cards = new StringBuilder();
        for (var status : Status.values()) {
            var counts = new TreeMap<>(Figures.workAndSkills());
            counts.merge(status, 2, Integer::sum);
            var bar = new StatusBar(counts, wording);
            cards.append(
                            "<li class=\"card\"><div class=\"goal-head\"><h3><a href=\"#\">Language and education</a></h3>")
                    .append(StatusPill.of(status, wording))
                    .append("</div>")
                    .append(bar.draw("goal-" + status.style()))
                    .append("<p class=\"counts\">")
                    .append(bar.words())
                    .append("</p></li>");
        }
        return cards.toString();
    }

    private static String multiples(SvgRenderer svg, FigureSet set) {
        return set.byDistance().stream()
                .map(member -> "<li><h3>%s</h3><figure>%s</figure></li>"
                        .formatted(
                                member.figure().title(),
                                svg.multiple("small-" + member.figure().title(), set, member.figure())))
                .collect(Collectors.joining());
    }

    private static String tiles() {
        var tiles = new StringBuilder();
        for (var status : Status.values()) {
            tiles.append("<li><a class=\"tile ")
                    .append(status.style())
                    .append("\" href=\"#\">NP")
                    .append(StatusMark.of(status))
                    .append("</a></li>");
        }
        return tiles.toString();
    }

    private static Set<String> missing(String page) throws IOException {
        var known = new TreeSet<String>();
        for (var sheet : new String[] {"figure", "site"}) {
            var css = Files.readString(STATIC.resolve("css/" + sheet + ".css"))
                    .replaceAll("(?s)/\\*.*?\\*/|\\{[^{}]*}", "");
            Pattern.compile("\\.([a-z][a-z0-9-]*)").matcher(css).results().forEach(found -> known.add(found.group(1)));
        }
        assertThat(known).hasSizeGreaterThan(80);
        Pattern.compile("class=\"([^\"]*)\"")
                .matcher(page)
                .results()
                .flatMap(found -> Pattern.compile(" ").splitAsStream(found.group(1)))
                .forEach(known::remove);
        return known;
    }
}
