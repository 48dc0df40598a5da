package org.waymark.query.quality;

import com.mongodb.client.MongoDatabase;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.waymark.command.Period;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.query.place.Places;
import org.waymark.query.reporting.AskedSeries;
import org.waymark.query.reporting.DutySheet;
import org.waymark.query.reporting.DutyState;
import org.waymark.query.reporting.SaidSeries;

/**
 * Answers how complete and believable the values of a plan are when it is asked: what the plan asks for, joined with
 * what came in and what is odd about it. Of a page only its own rows are looked at, and of all others what is kept at
 * most; where what is odd is asked for, or everything, all of them are.
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
        if (question.isOfAPage() && series.size() > QualityMatrix.PAGE) {
            return Optional.of(page(question, periods, earlier, series));
        }
        var laid = lay(series, periods, question);
        var rows = series.stream().map(laid::row).toList();
        var found = rows.stream().filter(row -> row.hasAny(question.states())).toList();
        return Optional.of(
                new QualityMatrix(periods, earlier, page(found, question.page()), found.size(), counts(rows), true));
    }

    /** Looks at the rows of the page alone; which these are follows from what is kept. */
    private QualityMatrix page(
            FindQuality question, List<Period> periods, int earlier, List<ReportingSeriesId> series) {
        var all = question.states().isEmpty();
        var laid = lay(all ? page(series, question.page()) : series, periods, question);
        var found = all
                ? series
                : series.stream()
                        .filter(one -> laid.hasAny(one, question.states()))
                        .toList();
        var rows = page(found, question.page()).stream().map(laid::row).toList();
        return new QualityMatrix(periods, earlier, rows, found.size(), counts(rows), false);
    }

    private Laid lay(List<ReportingSeriesId> series, List<Period> periods, FindQuality question) {
        var inspection = Inspection.ofMany(database, places.all());
        inspection.prepare(series);
        var said = new LinkedHashMap<ReportingSeriesId, Optional<SaidSeries>>();
        series.forEach(one -> said.put(one, inspection.page(one)));
        var duties = sheet.of(said, question.today()).stream()
                .filter(duty -> duty.strategy().equals(question.strategy())
                        && duty.state() != DutyState.TO_COME
                        && periods.contains(duty.period()))
                .toList();
        return new Laid(said, duties, new Judging(inspection));
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
