package org.waymark.query.quality;

import static org.waymark.query.quality.Oddity.number;
import static org.waymark.query.quality.OddityKind.PARTS;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.waymark.command.indicator.Slice;
import org.waymark.command.reporting.Cell;

/**
 * Adds up the groups of every dimension, for each group of all the others, and compares them with their total: the cell
 * without that dimension, or with the code T, _T or TOTAL. Where a part is missing only too much can be seen.
 */
final class Parts implements Check {

    @Override
    public void look(Subject subject, Seen seen) {
        var cells = subject.value().cells();
        var quantities = Sums.of(subject);
        for (var dimension : dimensions(cells)) {
            for (var group : groups(cells, dimension).values()) {
                quantities.forEach(quantity -> group.look(dimension, quantity, seen));
            }
        }
    }

    private static Set<String> dimensions(List<Cell> cells) {
        var dimensions = new TreeSet<String>();
        cells.forEach(cell -> dimensions.addAll(cell.slice().codes().keySet()));
        return dimensions;
    }

    private static Map<Slice, Group> groups(List<Cell> cells, String dimension) {
        var groups = new LinkedHashMap<Slice, Group>();
        for (var cell : cells) {
            var rest = new TreeMap<>(cell.slice().codes());
            var code = rest.remove(dimension);
            groups.computeIfAbsent(new Slice(rest), first -> new Group()).put(code, cell);
        }
        return groups;
    }

    /** The cells that differ in one dimension only. */
    private static final class Group {

        private final List<String> codes = new ArrayList<>();
        private final List<Cell> parts = new ArrayList<>();
        private @Nullable Cell total;

        void put(@Nullable String code, Cell cell) {
            if (code == null || Slice.EVERYBODY.contains(code)) {
                total = total == null || code == null ? cell : total;
            } else {
                codes.add(code);
                parts.add(cell);
            }
        }

        void look(String dimension, Sums.Quantity quantity, Seen seen) {
            var whole = total;
            if (whole == null || parts.size() < 2) {
                return;
            }
            var sum = quantity.from().apply(whole.observation());
            var known = parts.stream()
                    .map(cell -> quantity.from().apply(cell.observation()))
                    .filter(Objects::nonNull)
                    .toList();
            if (sum == null || known.isEmpty()) {
                return;
            }
            var complete = known.size() == parts.size();
            if (complete ? !Sums.addUp(known, sum) && !Sums.someAddUp(known, sum) : Sums.exceed(known, sum)) {
                odd(dimension, quantity, known, sum, whole, seen);
            } else if (!complete) {
                seen.unchecked(PARTS, whole.slice(), Map.of(Oddity.WHICH, dimension, "why", "open"));
            }
        }

        private void odd(
                String dimension,
                Sums.Quantity quantity,
                List<BigDecimal> known,
                BigDecimal sum,
                Cell whole,
                Seen seen) {
            var which = quantity.of().equals("value") ? dimension : dimension + "." + quantity.of();
            seen.odd(
                    PARTS,
                    whole.slice(),
                    Map.of(
                            Oddity.WHICH,
                            which,
                            "of",
                            quantity.of(),
                            "dimension",
                            dimension,
                            "parts",
                            String.join(", ", codes),
                            "sum",
                            number(Sums.sum(known)),
                            "total",
                            number(sum),
                            "difference",
                            number(Sums.sum(known).subtract(sum))));
        }
    }
}
