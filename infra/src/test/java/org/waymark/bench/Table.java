package org.waymark.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One line for each figure: what, in this run, and what to compare it with. */
final class Table {

    private static final Logger LOG = LoggerFactory.getLogger(Table.class);

    private final List<List<String>> rows = new ArrayList<>();

    Table() {
        rows.add(List.of("Figure", "This run", "Compare with"));
    }

    void add(String figure, String measured, String floor) {
        LOG.info("{}: {}", figure, measured);
        rows.add(List.of(figure, measured, floor));
    }

    void share(String figure, double part, double whole, String unit, String floor) {
        add(figure, String.format(Locale.ROOT, "%.2f  (%.0f of %.0f %s)", part / whole, part, whole, unit), floor);
    }

    String text() {
        int first = width(0);
        int second = width(1);
        var text = new StringBuilder();
        for (var row : rows) {
            text.append(row.get(0))
                    .append(" ".repeat(first - row.get(0).length() + 2))
                    .append(row.get(1))
                    .append(" ".repeat(second - row.get(1).length() + 2))
                    .append(row.get(2))
                    .append('\n');
        }
        return text.toString();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }
}
