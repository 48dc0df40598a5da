package org.waymark.query.quality;

import static org.waymark.query.quality.OddityKind.GROUP_MISSING;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.waymark.command.indicator.Slice;
import org.waymark.command.reporting.Cell;
import org.waymark.query.reporting.SaidSeries.Said;

/**
 * Looks for groups nothing is said of: those a plan asks for or is broken down by, and those of the period before. A
 * reason why there is no number is something said.
 */
final class Groups implements Check {

    @Override
    public void look(Subject subject, Seen seen) {
        if (!subject.value().cells().isEmpty()) {
            expected(subject).forEach((slice, facts) -> {
                if (subject.value().at(slice).isEmpty()) {
                    seen.odd(GROUP_MISSING, slice, facts);
                }
            });
            subject.asked().dimensions().stream()
                    .filter(dimension -> !isTold(dimension, subject))
                    .forEach(dimension -> seen.odd(
                            GROUP_MISSING,
                            null,
                            Map.of("by", "dimension", "period", "", Oddity.WHICH, dimension, "dimension", dimension)));
        }
    }

    /** The groups expected, with the reason why. */
    static Map<Slice, Map<String, String>> expected(Subject subject) {
        var expected = new LinkedHashMap<Slice, Map<String, String>>();
        subject.asked().groups().forEach(slice -> expected.put(slice, because("plan", "")));
        subject.own().periods().stream()
                .filter(entry -> Periods.alike(entry.period(), subject.period())
                        && entry.period().compareTo(subject.period()) < 0)
                .reduce((earlier, later) -> later)
                .ifPresent(last -> told(last)
                        .forEach(cell -> expected.putIfAbsent(
                                cell.slice(), because("before", last.period().code()))));
        return expected;
    }

    private static Iterable<Cell> told(Said entry) {
        return Optional.ofNullable(entry.value()).stream()
                .flatMap(value -> value.cells().stream())
                .filter(cell -> cell.observation().missing() == null)
                .toList();
    }

    private static Map<String, String> because(String by, String period) {
        return Map.of("by", by, "period", period, "dimension", "");
    }

    private static boolean isTold(String dimension, Subject subject) {
        return subject.value().cells().stream()
                .anyMatch(cell -> cell.slice().codes().containsKey(dimension));
    }
}
