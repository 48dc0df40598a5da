package org.waymark.query.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.query.disclosure.Confidentiality.A;
import static org.waymark.query.disclosure.Confidentiality.C;
import static org.waymark.query.disclosure.Confidentiality.F;
import static org.waymark.query.disclosure.SuppressionTest.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Tables that tempt: of nobody, of one, of everybody alike, and the same people told of twice in another way. */
class BadStatisticsTest {

    private static final Rule PUBLIC = new Rule(10, 5);

    /** Regions by groups with all their margins; {@code region/group} names a cell, {@code all} a margin. */
    private static Table table(long[]... regions) {
        var sums = new LinkedHashSet<Sum>();
        for (var r = -1; r < regions.length; r++) {
            var region = r;
            var groups = IntStream.range(0, regions[0].length)
                    .mapToObj(g -> count(region, g, regions))
                    .toList();
            sums.add(new Sum(count(r, -1, regions), groups, true));
        }
        for (var g = -1; g < regions[0].length; g++) {
            var group = g;
            var parts = IntStream.range(0, regions.length)
                    .mapToObj(region -> count(region, group, regions))
                    .toList();
            sums.add(new Sum(count(-1, g, regions), parts, false));
        }
        return new Table(Set.of(), sums);
    }

    private static Count count(int region, int group, long[]... regions) {
        var rows = region < 0 ? List.of(regions) : List.of(regions[region]);
        var number = rows.stream()
                .flatMapToLong(row -> group < 0 ? Arrays.stream(row) : LongStream.of(row[group]))
                .sum();
        return new Count(name(region) + "/" + name(group), number, true);
    }

    private static String name(int index) {
        return index < 0 ? "all" : String.valueOf(index);
    }

    private static long[] row(long... numbers) {
        return numbers;
    }

    private static Confidentiality of(String cell, Pattern pattern) {
        return pattern.table().counts().stream()
                .filter(count -> count.cell().equals(cell))
                .map(pattern::of)
                .findFirst()
                .orElseThrow();
    }

    private static Pattern published(Table table) {
        var pattern = Suppression.of(table, PUBLIC, Known.NOTHING);
        assertThat(pattern.isSafe()).isTrue();
        assertThat(attack(pattern.table(), pattern)).isEmpty();
        return pattern;
    }

    @Test
    void whereThereIsNobodyThatIsTold() {
        assertThat(published(table(row(0, 0), row(0, 0))).withheld()).isEmpty();
    }

    @Test
    void aSinglePersonIsNotFound() {
        var pattern = published(table(row(1, 30), row(40, 50), row(60, 70)));
        assertThat(of("0/0", pattern)).isEqualTo(A);
        assertThat(of("all/all", pattern)).isEqualTo(F);
    }

    @Test
    void everybodyInASingleGroupIsNotTold() {
        assertThat(of("0/0", published(table(row(40, 0), row(30, 20), row(50, 60)))))
                .isEqualTo(C);
    }

    @Test
    void withTwoRegionsTheOtherIsWithheldToo() {
        var pattern = published(table(row(3, 30), row(40, 50)));
        assertThat(pattern.withheld().keySet()).extracting(Count::cell).contains("0/0", "1/0", "0/1", "1/1");
    }

    @Test
    void aTotalBelowTheThresholdTellsNothing() {
        assertThat(published(table(row(2, 1), row(0, 3))).withheld().values()).containsOnly(A);
    }

    @Test
    void aRevisionThatTurnsOneCellIntoFewGivesNobodyAway() {
        var first = published(table(row(12, 30), row(40, 50), row(60, 70)));
        var second = Suppression.of(table(row(4, 30), row(40, 50), row(60, 70)), PUBLIC, first.known());
        assertThat(attack(second.table(), first, second)).isEmpty();
        assertThat(second.withheld()).containsKey(new Count("0/0", 4, true));
    }

    @Test
    void theSameTableAgainInAnotherLanguageWithholdsTheSame() {
        var table = table(row(3, 30), row(40, 50), row(60, 70));
        var english = published(table);
        var arabic = Suppression.of(table, PUBLIC, english.known());
        assertThat(arabic.withheld()).isEqualTo(english.withheld());
        assertThat(arabic.isSafe()).isTrue();
    }

    /** Two areas that were told of become one; whoever kept both tables knows that they add up. */
    @Test
    void areasThatMergeAndSplitGiveNobodyAway() {
        var apart = published(table(row(4, 30), row(25, 50), row(60, 70)));
        var merged = new Count("0+1/0", 29, true);
        var sums = new ArrayList<>(apart.table().sums());
        var parts = apart.table().counts().stream()
                .filter(count -> count.cell().equals("0/0") || count.cell().equals("1/0"))
                .toList();
        sums.add(new Sum(merged, parts, false));
        var together = Suppression.of(new Table(Set.of(), new LinkedHashSet<>(sums)), PUBLIC, apart.known());
        assertThat(attack(together.table(), apart, together)).isEmpty();
        var again = Suppression.of(apart.table(), PUBLIC, apart.known().and(together.known()));
        assertThat(attack(together.table(), apart, together, again)).isEmpty();
    }

    @Test
    void nobodyCountsLessThanNone() {
        assertThatThrownBy(() -> new Count("0/0", -3, true)).hasMessageContaining("Nobody counts less than none");
    }
}
