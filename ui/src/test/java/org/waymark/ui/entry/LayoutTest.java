package org.waymark.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.ui.workspace.Cast.IRELAND;
import static org.waymark.ui.workspace.Cast.OFFICE;
import static org.waymark.ui.workspace.Cast.UNEMPLOYMENT;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.command.Period;
import org.waymark.command.indicator.Slice;
import org.waymark.command.reporting.Standing;
import org.waymark.ui.entry.CellId.Field;
import org.waymark.ui.workspace.Cast;

class LayoutTest {

    private static Section section(String... groups) {
        return new Section(
                UNEMPLOYMENT,
                Cast.unemployment().definition(),
                Stream.of(groups).map(Slice::of).toList(),
                Set.of(),
                List.of(),
                true,
                null,
                Standing.REPORTED);
    }

    private static Layout layout(Section section) {
        return new Layout(new EntryForm(
                FormCode.ALL, 1, new Sheet(OFFICE, IRELAND, new Period("2019")), List.of(section), List.of()));
    }

    private static List<List<String>> rows(Section section) {
        return layout(section).rows(section).stream()
                .map(row -> row.cells().stream()
                        .filter(cell -> cell == null || cell.field() == Field.NUMERATOR)
                        .map(cell -> cell == null ? "–" : cell.slice().toString())
                        .toList())
                .toList();
    }

    @Test
    void everybodyStandsAtTheEndOfTheRowOfTheirParts() {
        assertThat(rows(section("", "sex=F", "sex=M"))).containsExactly(List.of("sex=F", "sex=M", ""));
        assertThat(rows(section("sex=F", "sex=M", "sex=T"))).containsExactly(List.of("sex=F", "sex=M", "sex=T"));
    }

    @Test
    void everybodyToldTwiceTakesTwoRows() {
        assertThat(rows(section("", "sex=F", "sex=M", "sex=T")))
                .hasSize(2)
                .contains(List.of("sex=F", "sex=M", "sex=T"));
    }

    @Test
    void aTotalWithoutTheDimensionIsTheWholeOfItsParts() {
        assertThat(Grouping.parts(section("", "sex=F", "sex=M").slices()))
                .containsOnlyKeys(Slice.TOTAL)
                .containsValue(List.of(List.of(Slice.of("sex=F"), Slice.of("sex=M"))));
        assertThat(Grouping.parts(section("citizen=NAT", "citizen=NAT,sex=F", "citizen=NAT,sex=M", "citizen=FOR")
                        .slices()))
                .containsOnlyKeys(Slice.of("citizen=NAT"));
    }
}
