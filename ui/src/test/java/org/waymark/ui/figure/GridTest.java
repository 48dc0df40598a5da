package org.waymark.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.ui.figure.Grid.Cell;
import org.waymark.ui.figure.Grid.State;
import org.waymark.ui.words.Texts;
import org.waymark.ui.words.Wording;

class GridTest {

    private static final Wording ENGLISH = new Texts().of("en");
    /** Every state a cell that is told may have. */
    private static final List<State> STATES =
            Arrays.stream(State.values()).skip(1).toList();

    private static final int MOST_BYTES = 12 * 1024;

    /** Themes by quarters, with a number in each cell. */
    static Grid raised(int themes) {
        return grid(themes, (row, column) -> Cell.counted((row * 7L + column * 3L) % 11));
    }

    /** Places by quarters, in every state. */
    static Grid complete(int places) {
        return grid(places, (row, column) -> Cell.of(STATES.get((row + column) % STATES.size())));
    }

    private interface Filling {
        Cell cell(int row, int column);
    }

    private static Grid grid(int rows, Filling filling) {
        var columns = List.of("2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4", "2026-Q1", "2026-Q2");
        return new Grid(
                "By quarter",
                "Name",
                columns,
                IntStream.range(0, rows)
                        .mapToObj(row -> new Grid.Row(
                                "Evening classes in Kestrel Bay " + row,
                                IntStream.range(0, columns.size())
                                        .mapToObj(column -> filling.cell(row, column))
                                        .toList()))
                        .toList());
    }

    /** From received to delivered. */
    static Flow flow(long first) {
        return new Flow(
                "Does feedback lead to change?",
                List.of("Received", "Grouped", "Decided", "Delivered"),
                List.of(
                        course(first, Flow.End.DONE, "In a theme", "Taken up", "Something changed"),
                        course(7, Flow.End.GOING, "In a theme", "Taken up", "Under way"),
                        course(4, Flow.End.REFUSED, "In a theme", "Not taken up, with reasons", "Not done"),
                        course(1, Flow.End.WAITING, "In no theme yet", "Not decided yet", "Waiting"),
                        course(0, Flow.End.WAITING, "In a theme", "Not decided yet", "Waiting")));
    }

    private static Flow.Course course(long count, Flow.End end, String... stops) {
        var all = new ArrayList<>(List.of("Messages"));
        Collections.addAll(all, stops);
        return new Flow.Course(all, count, end);
    }

    @Test
    void everyStateHasAShapeAndIsSaidInWords() {
        var drawn = Drawn.read(
                new SvgRenderer(ENGLISH).grid("g", complete(5), Paper.WIDE).toString());
        assertThat(drawn.elements("path"))
                .extracting(path -> path.getAttribute("class"))
                .containsExactly("state there", "state open", "state withheld", "state explained", "state absent");
        assertThat(drawn.text("desc")).contains("final number 6", "not published 6", "nothing told 6");
    }

    @Test
    void theHighestNumberIsSaidAndHasTheDeepestShade() {
        var grid = raised(4);
        assertThat(new GridSummary(ENGLISH).of(grid))
                .isEqualTo("4 rows, from 2025-Q1 to 2026-Q2."
                        + " The highest number is 10: Evening classes in Kestrel Bay 1, 2025-Q2.");
        var drawn =
                Drawn.read(new SvgRenderer(ENGLISH).grid("g", grid, Paper.WIDE).toString());
        assertThat(drawn.elements("path"))
                .extracting(path -> path.getAttribute("class"))
                .contains("shade class-5")
                .doesNotContain("shade class-0");
    }

    @Test
    void tableAndFileTellEveryCellAndStream() {
        assertThat(FigureTable.of(complete(30), ENGLISH).rows())
                .hasSize(30)
                .allSatisfy(row -> assertThat(row.cells()).hasSize(6));
        assertThat(new CsvWriter(ENGLISH).write(complete(30)).lines()).hasSize(1 + 30 * 6);
        assertThat(new CsvWriter(ENGLISH).write(flow(12)).lines())
                .contains("Messages,In a theme,Taken up,Something changed,12")
                .hasSize(5);
        assertThat(FigureTable.of(flow(12), ENGLISH).rows()).hasSize(4);
    }

    @Test
    void streamsEndWhereTheyAreCounted() {
        assertThat(new FlowSummary(ENGLISH).of(flow(12)))
                .startsWith("24 in all.")
                .contains("Something changed · 12", "Not done · 4", "Waiting · 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Flow(
                        "Too many",
                        List.of("One"),
                        Collections.nCopies(9, new Flow.Course(List.of("Stop"), 1, Flow.End.DONE))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void aDrawingOfThirtyIsSmallAndKeepsEveryLabelOnTheSheet(String language) {
        var wording = new Texts().of(language);
        var svg = new SvgRenderer(wording);
        var drawings = new ArrayList<>(List.of(svg.flow("f", flow(30))));
        for (var paper : Paper.values()) {
            drawings.add(svg.grid("r", raised(5), paper));
            drawings.add(svg.grid("c", complete(30), paper));
        }
        for (var drawing : drawings) {
            assertThat(drawing.toString().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(MOST_BYTES);
            var drawn = Drawn.read(drawing.toString());
            var sheet = drawn.sheet();
            assertThat(drawn.labels()).isNotEmpty().allSatisfy(label -> {
                assertThat(label.left()).isGreaterThanOrEqualTo(-0.5);
                assertThat(label.right()).isLessThanOrEqualTo(sheet.right() + 0.5);
                assertThat(label.bottom()).isLessThanOrEqualTo(sheet.bottom() + 0.5);
            });
        }
    }

    @Test
    void streamsBeginAtTheReadingSideAndTimeRunsFromLeftToRight() {
        var arabic = new Texts().of("ar");
        var flow = Drawn.read(new SvgRenderer(arabic).flow("f", flow(12)).toString());
        assertThat(flow.labels().getFirst().right()).isGreaterThan(Paper.WIDE.width - 1);
        var grid = Drawn.read(
                new SvgRenderer(arabic).grid("g", raised(2), Paper.WIDE).toString());
        assertThat(grid.labels().get(0).left()).isLessThan(grid.labels().get(1).left());
        assertThat(grid.labels().get(6).right()).isGreaterThan(Paper.WIDE.width - 1);
    }
}
