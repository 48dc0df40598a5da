package org.waymark.ui.workspace.duty;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.command.Period;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.query.reporting.DutyRow;
import org.waymark.query.reporting.DutyState;

/** One report that is owed, and every measure that asks for it; the most urgent of them first. */
record SheetRow(List<DutyRow> asking) {

    private record Report(ReportingSeriesId series, Period period) {}

    static List<SheetRow> of(Collection<DutyRow> rows) {
        return rows.stream()
                .sorted(DutyRow.MOST_URGENT_FIRST)
                .collect(Collectors.groupingBy(
                        row -> new Report(row.series(), row.period()), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(SheetRow::new)
                .toList();
    }

    DutyRow first() {
        return asking.getFirst();
    }

    /** It comes in as long as one of its measures lets it in. */
    boolean isLocked() {
        return asking.stream().allMatch(row -> row.state() == DutyState.LOCKED);
    }

    boolean isLate() {
        return first().state() != DutyState.OPEN;
    }

    DutyRow lastToLock() {
        return asking.stream().max(Comparator.comparing(DutyRow::lockedOn)).orElseThrow();
    }

    int minutes() {
        return asking.stream().mapToInt(DutyRow::minutes).max().orElse(0);
    }
}
