package org.waymark.query.quality;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.command.Period;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.quality.Thresholds;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.command.reporting.Standing;
import org.waymark.command.reporting.Value;
import org.waymark.query.reporting.Asks;
import org.waymark.query.reporting.SeriesPage;

/**
 * Looks at values for the time of one question: rules, thresholds and plans are read once, a series and its neighbours
 * when they are first needed.
 */
final class Inspection {

    private final Map<IndicatorId, Thresholds> thresholds;
    private final Asks asks;
    private final Beside beside;
    private final List<Check> checks;

    Inspection(MongoDatabase database) {
        thresholds = ThresholdsProjection.pages(database).all().stream()
                .collect(Collectors.toMap(ThresholdsPage::indicator, ThresholdsPage::from));
        asks = new Asks(database);
        beside = new Beside(database);
        var rules = RuleProjection.pages(database).all().stream()
                .filter(RulePage::isLookedAt)
                .toList();
        checks = List.of(
                new Limits(),
                new Outliers(),
                new Jumps(),
                new Parts(),
                new PlaceSums(beside),
                new Rules(rules, beside),
                new Timeliness(),
                new Groups(),
                new Repeats(),
                new Breaks());
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

    Subject subject(ReportingSeriesId id, Period period, Value value) {
        var own = beside.series(id.indicator(), id.place()).stream()
                .filter(page -> page.series().equals(id))
                .findFirst()
                .orElseGet(() -> new SeriesPage(id, Standing.REPORTED, List.of()));
        return new Subject(
                own,
                period,
                value,
                beside.indicator(id.indicator()).orElse(null),
                thresholds.getOrDefault(id.indicator(), Thresholds.USUAL),
                new Asked(asks.of(id.indicator(), id.place())));
    }

    Neighbours beside() {
        return beside;
    }
}
