package org.waymark.query.quality;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.waymark.command.Period;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.query.reporting.DutyRow;
import org.waymark.query.reporting.SaidSeries;

/** What is asked for beside what came in, each read once; what is odd about it is found when a row is asked for. */
final class Laid {

    private final Map<ReportingSeriesId, Optional<SaidSeries>> said;
    private final Map<ReportingSeriesId, Map<Period, DutyRow>> duties = new HashMap<>();
    private final Judging judging;

    /** Of several duties for one period the first to be due is looked at. */
    Laid(Map<ReportingSeriesId, Optional<SaidSeries>> said, Collection<DutyRow> duties, Judging judging) {
        this.said = said;
        this.judging = judging;
        duties.forEach(duty -> this.duties
                .computeIfAbsent(duty.series(), first -> new TreeMap<>())
                .merge(duty.period(), duty, (one, other) -> one.dueOn().isBefore(other.dueOn()) ? one : other));
    }

    QualityRow row(ReportingSeriesId series) {
        return new QualityRow(
                series,
                duties(series).stream()
                        .map(duty -> judging.cell(duty, page(series)))
                        .toList());
    }

    /** Whether a row has any of these states, all of which follow from what is kept. */
    boolean hasAny(ReportingSeriesId series, List<QualityState> states) {
        return duties(series).stream()
                .anyMatch(duty -> Judging.kept(duty, page(series)).stream().anyMatch(states::contains));
    }

    private Collection<DutyRow> duties(ReportingSeriesId series) {
        return duties.getOrDefault(series, Map.of()).values();
    }

    private Optional<SaidSeries> page(ReportingSeriesId series) {
        return said.getOrDefault(series, Optional.empty());
    }
}
