package org.waymark.query.quality;

import com.mongodb.client.MongoDatabase;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.waymark.command.Period;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.query.place.Places;
import org.waymark.query.reporting.DutyRow;
import org.waymark.query.reporting.DutySheet;
import org.waymark.query.reporting.DutyState;
import org.waymark.query.reporting.SaidSeries;

/**
 * Answers how complete and believable the values of a plan are when it is asked: what the plan asks for, joined with
 * what came in and what is odd about it. The series of a plan are read at once, and no others.
 */
@Component
class QualityAnswers {

    private static final int PERIODS = 12;
    private static final Comparator<ReportingSeriesId> IN_ORDER = Comparator.<ReportingSeriesId, String>comparing(
                    series -> series.indicator().value())
            .thenComparing(series -> series.place().value())
            .thenComparing(series -> series.source().value());

    private final MongoDatabase database;
    private final DutySheet sheet;
    private final Places places;

    QualityAnswers(MongoDatabase database) {
        this.database = database;
        sheet = new DutySheet(database);
        places = new Places(database);
    }

    @QueryHandler
    Optional<QualityMatrix> answer(FindQuality question) {
        var duties = sheet.of(List.of(), question.today(), question.today()).stream()
                .filter(duty -> duty.strategy().equals(question.strategy())
                        && duty.state() != DutyState.TO_COME
                        && (question.indicator() == null
                                || question.indicator().equals(duty.series().indicator()))
                        && question.asksFor(duty.period().end()))
                .toList();
        var all = duties.stream().map(DutyRow::period).distinct().sorted().toList();
        var earlier = question.from() == null ? Math.max(0, all.size() - PERIODS) : 0;
        var periods = all.subList(earlier, all.size());
        var rows = rows(
                duties.stream().filter(duty -> periods.contains(duty.period())).toList());
        var found = rows.stream().filter(row -> row.hasAny(question.states())).toList();
        return Optional.of(
                new QualityMatrix(periods, earlier, page(found, question.page()), found.size(), counts(rows)));
    }

    private List<QualityRow> rows(List<DutyRow> duties) {
        Map<ReportingSeriesId, Map<Period, DutyRow>> bySeries = new TreeMap<>(IN_ORDER);
        duties.forEach(duty -> bySeries.computeIfAbsent(duty.series(), first -> new TreeMap<>())
                .merge(duty.period(), duty, (one, other) -> one.dueOn().isBefore(other.dueOn()) ? one : other));
        var inspection = Inspection.ofMany(database, places.all());
        var judging = new Judging(inspection);
        inspection.prepare(bySeries.keySet());
        return bySeries.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue(), inspection.page(entry.getKey()), judging))
                .toList();
    }

    private static QualityRow row(
            ReportingSeriesId series, Map<Period, DutyRow> duties, Optional<SaidSeries> page, Judging judging) {
        return new QualityRow(
                series,
                duties.values().stream().map(duty -> judging.cell(duty, page)).toList());
    }

    private static Map<QualityState, Integer> counts(List<QualityRow> rows) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.states().stream())
                .collect(Collectors.toMap(
                        state -> state, state -> 1, Integer::sum, () -> new EnumMap<>(QualityState.class)));
    }

    private static List<QualityRow> page(List<QualityRow> rows, int page) {
        return page == 0
                ? rows
                : rows.stream()
                        .skip((long) (page - 1) * QualityMatrix.PAGE)
                        .limit(QualityMatrix.PAGE)
                        .toList();
    }
}
