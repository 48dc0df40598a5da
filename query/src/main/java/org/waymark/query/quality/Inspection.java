package org.waymark.query.quality;

import com.mongodb.client.MongoDatabase;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.command.Period;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.quality.Rule;
import org.waymark.command.quality.Thresholds;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.command.reporting.Standing;
import org.waymark.command.reporting.Value;
import org.waymark.query.place.PlaceName;
import org.waymark.query.reporting.Asks;
import org.waymark.query.reporting.SaidSeries;

/**
 * Looks at values for the time of one question: rules, thresholds and plans are read once, a series and its neighbours
 * when they are first needed.
 */
final class Inspection {

    private final Map<IndicatorId, Thresholds> thresholds;
    private final Asks asks;
    private final Beside beside;
    private final List<Check> checks;

    /** Looks at some values from both sides: as one of the places within another, too. */
    Inspection(MongoDatabase database) {
        this(database, new Beside(database), true);
    }

    private Inspection(MongoDatabase database, Beside beside, boolean around) {
        this.beside = beside;
        thresholds = ThresholdsProjection.pages(database).all().stream()
                .collect(Collectors.toMap(ThresholdsPage::indicator, ThresholdsPage::from));
        asks = new Asks(database);
        var rules = RuleProjection.pages(database).all().stream()
                .filter(RulePage::isLookedAt)
                .toList();
        checks = List.of(
                new Limits(),
                new Outliers(),
                new Jumps(),
                new Parts(),
                new PlaceSums(beside, around),
                new Rules(rules, beside),
                new Timeliness(),
                new Groups(),
                new Repeats(),
                new Breaks());
    }

    /** Looks at many values: where places do not add up, that is told once, at the place around them. */
    static Inspection ofMany(MongoDatabase database, List<PlaceName> places) {
        var beside = new Beside(database);
        beside.know(places);
        return new Inspection(database, beside, false);
    }

    /** Reads these series at once. */
    void prepare(Collection<ReportingSeriesId> series) {
        series.stream()
                .collect(Collectors.groupingBy(
                        ReportingSeriesId::indicator, Collectors.mapping(ReportingSeriesId::place, Collectors.toSet())))
                .forEach(beside::prepare);
    }

    /** The series where it is open. */
    Optional<SaidSeries> page(ReportingSeriesId id) {
        return beside.series(id.indicator(), id.place()).stream()
                .filter(page -> page.series().equals(id))
                .findFirst();
    }

    /** What is odd about a value, sent or not. */
    Seen look(ReportingSeriesId id, Period period, Value value) {
        return look(subject(id, period, value));
    }

    Seen look(Subject subject) {
        var seen = new Seen();
        checks.forEach(check -> check.look(subject, seen));
        return seen;
    }

    Verdict verdict(Rule rule, Subject subject) {
        return Verdict.of(rule, subject, beside);
    }

    Subject subject(ReportingSeriesId id, Period period, Value value) {
        var own = page(id).orElseGet(() -> new SaidSeries(id, Standing.REPORTED, List.of()));
        return new Subject(
                own,
                period,
                value,
                beside.indicator(id.indicator()).orElse(null),
                thresholds.getOrDefault(id.indicator(), Thresholds.USUAL),
                new Asked(asks.of(id.indicator(), id.place())));
    }
}
