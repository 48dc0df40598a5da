package org.waymark.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.ui.words.Texts;
import org.waymark.ui.words.Wording;

/**
 * Every form of the figures, compared with the file that was looked at and approved. What differs is written to
 * {@code target/golden}, to be looked at and copied where the change is meant.
 */
class GoldenTest {

    private static final Path WRITTEN = Path.of("target/golden");

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void everyFormLooksAsApproved(String language) throws IOException {
        var wording = new Texts().of(language);
        var unlike = new TreeMap<String, String>();
        for (var form : forms(wording).entrySet()) {
            var name = form.getKey().replace(".", "_" + language + ".");
            var approved = approved(name);
            if (!approved.equals(form.getValue())) {
                Files.createDirectories(WRITTEN);
                Files.writeString(WRITTEN.resolve(name), form.getValue());
                unlike.put(name, form.getValue());
            }
        }
        assertThat(unlike.keySet()).as("differ from the approved files").isEmpty();
    }

    private static Map<String, String> forms(Wording wording) {
        var svg = new SvgRenderer(wording);
        var employment = Figures.employment(wording);
        var unemployment = Figures.unemployment(wording);
        var forms = new TreeMap<String, String>();
        var moved = Figures.moved(wording);
        for (var paper : Paper.values()) {
            forms.put(
                    "moved-" + paper.name().toLowerCase(Locale.ROOT) + ".svg",
                    svg.trajectory("m", moved, paper) + "\n");
            forms.put(
                    "employment-" + paper.name().toLowerCase(Locale.ROOT) + ".svg",
                    svg.trajectory("e", employment, paper) + "\n");
            forms.put(
                    "unemployment-" + paper.name().toLowerCase(Locale.ROOT) + ".svg",
                    svg.trajectory("u", unemployment, paper) + "\n");
            var places = FigureSetTest.places(wording, 6);
            forms.put(
                    "dumbbell-" + paper.name().toLowerCase(Locale.ROOT) + ".svg",
                    svg.dumbbell("d", places, paper) + "\n");
            forms.put("tiles-" + paper.name().toLowerCase(Locale.ROOT) + ".svg", svg.tiles("p", places, paper) + "\n");
            forms.put(
                    "gap-" + paper.name().toLowerCase(Locale.ROOT) + ".svg", svg.gap("g", unemployment, paper) + "\n");
        }
        for (var paper : Paper.values()) {
            var name = "-" + paper.name().toLowerCase(Locale.ROOT) + ".svg";
            forms.put("map" + name, svg.map("o", FigureSetTest.places(wording, 6), paper) + "\n");
            forms.put("raised" + name, svg.grid("r", GridTest.raised(3), paper) + "\n");
            forms.put("complete" + name, svg.grid("c", GridTest.complete(5), paper) + "\n");
        }
        forms.put("flow.svg", svg.flow("f", GridTest.flow(12)) + "\n");
        forms.put("timeline.html", svg.timeline("t", Timelines.plan(wording)) + "\n");
        forms.put("timeline-quarters.html", svg.timeline("t", Timelines.quarters(wording)) + "\n");
        forms.put("sparkline.svg", svg.sparkline(employment) + "\n");
        forms.put("bar.svg", new StatusBar(Figures.workAndSkills(), wording).draw("b") + "\n");
        forms.put("table.html", new TableRenderer(wording).render(unemployment) + "\n");
        forms.put("file.csv", new CsvWriter(wording).write(unemployment));
        forms.put("words.txt", words(employment, wording) + words(unemployment, wording));
        forms.put("moved.txt", said(moved, wording));
        forms.put("moved.html", new TableRenderer(wording).render(moved) + "\n");
        return forms;
    }

    private static String words(Figure figure, Wording wording) {
        return new TextSummary(wording).of(figure) + "\n"
                + verdict(figure, wording) + "\n"
                + String.join(" ", new GapSentence(wording).of(figure)) + "\n"
                + String.join(" ", new Notes(wording).of(figure)) + "\n";
    }

    private static String said(Figure figure, Wording wording) {
        return new TextSummary(wording).of(figure) + "\n"
                + verdict(figure, wording) + "\n"
                + String.join(" ", new Notes(wording).of(figure)) + "\n";
    }

    private static String verdict(Figure figure, Wording wording) {
        return Verdict.of(figure, new Assessment(Status.AT_RISK, true), wording).text();
    }

    private static String approved(String name) throws IOException {
        try (var file = GoldenTest.class.getResourceAsStream("/figure/golden/" + name)) {
            return file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
