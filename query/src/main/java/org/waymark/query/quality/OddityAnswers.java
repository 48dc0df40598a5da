package org.waymark.query.quality;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.waymark.command.Period;
import org.waymark.command.quality.Thresholds;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.command.reporting.Standing;
import org.waymark.command.reporting.Value;
import org.waymark.query.indicator.Indicators;
import org.waymark.query.reporting.AllSeries;
import org.waymark.query.reporting.SeriesPage;

/** Looks at one value in its series when it is asked. */
@Component
class OddityAnswers {

    private static final List<Check> CHECKS = List.of(new Limits(), new Jumps());

    private final Indicators indicators;
    private final AllSeries series;

    OddityAnswers(MongoDatabase database) {
        indicators = new Indicators(database);
        series = new AllSeries(database);
    }

    @QueryHandler
    List<Oddity> answer(FindOddities question) {
        return seen(question.series(), question.period(), question.value()).odd();
    }

    private Seen seen(ReportingSeriesId id, Period period, Value value) {
        var own = series.find(id).orElseGet(() -> new SeriesPage(id, Standing.REPORTED, List.of()));
        var indicator = indicators.find(id.indicator()).orElse(null);
        var subject = new Subject(own, period, value, indicator, Thresholds.USUAL);
        var seen = new Seen();
        CHECKS.forEach(check -> check.look(subject, seen));
        return seen;
    }
}
