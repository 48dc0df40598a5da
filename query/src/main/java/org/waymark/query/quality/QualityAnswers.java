package org.waymark.query.quality;

import com.mongodb.client.MongoDatabase;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
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
import org.waymark.query.reporting.AskedSeries;
import org.waymark.query.reporting.DutyRow;
import org.waymark.query.reporting.DutySheet;
import org.waymark.query.reporting.DutyState;
import org.waymark.query.reporting.SaidSeries;

/**
 * Answers how complete and believable the values of a plan are when it is asked: what the plan asks for, joined with
 * what came in and what is odd about it. Of a page only its own series are read; where states are asked for, or
 * everything, all of them are, at once.
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
        var asked = sheet.asked(question.strategy(), question.indicator(), question.today());
        var all = asked.stream()
                .flatMap(one -> one.periods().stream())
                .filter(period -> question.asksFor(period.end()))
                .distinct()
                .sorted()
                .toList();
        var earlier = question.from() == null ? Math.max(0, all.size() - PERIODS) : 0;
        var periods = all.subList(earlier, all.size());
        var series = asked.stream()
                .filter(one -> !Collections.disjoint(one.periods(), periods))
                .map(AskedSeries::series)
                .distinct()
                .sorted(IN_ORDER)
                .toList();
        if (question.isOfAPage()) {
            var rows = rows(page(series, question.page()), periods, question);
            var whole = series.size() <= QualityMatrix.PAGE;
            return Optional.of(new QualityMatrix(periods, earlier, rows, series.size(), counts(rows), whole));
        }
        var rows = rows(series, periods, question);
        var found = rows.stream().filter(row -> row.hasAny(question.states())).toList();
        return Optional.of(
                new QualityMatrix(periods, earlier, page(found, question.page()), found.size(), counts(rows), true));
    }

    private List<QualityRow> rows(List<ReportingSeriesId> series, List<Period> periods, FindQuality question) {
        var bySeries = new LinkedHashMap<ReportingSeriesId, Map<Period, DutyRow>>();
        series.forEach(one -> bySeries.put(one, new TreeMap<>()));
        sheet.of(bySeries.keySet(), question.today()).stream()
                .filter(duty -> duty.strategy().equals(question.strategy())
                        && duty.state() != DutyState.TO_COME
                        && periods.contains(duty.period()))
                .forEach(duty -> bySeries.getOrDefault(duty.series(), new TreeMap<>())
                        .merge(duty.period(), duty, (one, other) -> one.dueOn().isBefore(other.dueOn()) ? one : other));
        var inspection = Inspection.ofMany(database, places.all());
        var judging = new Judging(inspection);
        inspection.prepare(series);
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

    private static <R> List<R> page(List<R> rows, int page) {
        return page == 0
                ? rows
                : rows.stream()
                        .skip((long) (page - 1) * QualityMatrix.PAGE)
                        .limit(QualityMatrix.PAGE)
                        .toList();
    }
}
