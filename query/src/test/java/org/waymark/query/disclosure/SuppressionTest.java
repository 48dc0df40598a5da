package org.waymark.query.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** {@code -Dwaymark.tables=100000} looks through as many, and a pair of releases for each hundred. */
class SuppressionTest {

    private static final Rule PUBLIC = new Rule(10, 5);
    private static final int TABLES = Integer.getInteger("waymark.tables", 200);

    private static final int PAIRS = Math.max(20, TABLES / 100);

    private final LongAdder refused = new LongAdder();

    @AfterEach
    void fewAreRefused() {
        assertThat(refused.sum()).isLessThanOrEqualTo(1 + PAIRS / 50);
    }

    @Test
    void nobodyFindsWhatIsWithheldInOneTable() {
        LongStream.range(0, TABLES).parallel().forEach(seed -> {
            var table = new RandomTable(new Random(seed), 1).of(List.of(0), false);
            var pattern = Suppression.of(table, PUBLIC, Known.NOTHING);
            assertThat(attack(pattern.table(), pattern)).as("table %d", seed).isEmpty();
        });
    }

    @Test
    void nobodyFindsWhatIsWithheldFromTwoReleases() {
        LongStream.range(0, PAIRS).parallel().forEach(seed -> {
            var numbers = new RandomTable(new Random(seed), 2);
            var first = Suppression.of(numbers.of(List.of(0), false), PUBLIC, Known.NOTHING);
            if (seed % 2 == 0) {
                numbers.correct();
            }
            var second = Suppression.of(numbers.of(List.of(0, 1), true), PUBLIC, first.known());
            refused.add(second.isSafe() ? 0 : 1);
            assertThat(attack(second.table(), first, second))
                    .as("pair %d", seed)
                    .isEmpty();
        });
    }

    @Test
    void monthsDoNotTellOfTheYearToDate() {
        LongStream.range(0, PAIRS).parallel().forEach(seed -> {
            var numbers = new RandomTable(new Random(seed), 3);
            var months = List.of(0, 1, 2);
            var first = Suppression.of(numbers.of(months, false), PUBLIC, Known.NOTHING);
            var all = numbers.together(months);
            var second = Suppression.of(all, PUBLIC, first.known());
            refused.add(second.isSafe() ? 0 : 1);
            assertThat(attack(all, first, second)).as("pair %d", seed).isEmpty();
        });
    }

    /** What is found; a release that is not safe never goes out. */
    private static List<String> attack(Table table, Pattern... releases) {
        var told = new HashSet<Count>();
        var withheld = new LinkedHashMap<Count, Confidentiality>();
        for (var release : releases) {
            if (!release.isSafe()) {
                return List.of();
            }
            told.addAll(release.known().told());
            withheld.putAll(release.withheld());
        }
        withheld.keySet().removeAll(told);
        return new Attacker(table.sums(), told, withheld, PUBLIC).found();
    }
}
