package org.waymark.query.reporting;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.waymark.command.Period;
import org.waymark.command.organisation.Mandate;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.command.strategy.Measure;
import org.waymark.query.Pages;
import org.waymark.query.organisation.OrganisationPage;
import org.waymark.query.organisation.Organisations;
import org.waymark.query.place.Places;
import org.waymark.query.place.Territories;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.Strategies;
import org.waymark.query.strategy.StrategyPage;

/**
 * Answers what an organisation owes by joining its mandates with the measures of adopted strategies and with what it
 * has reported, when it is asked. A value is due 30 days after its period is over. A report that says why there is no
 * number is a report.
 */
@Component
class DueAnswers {

    private static final long DAYS_TO_REPORT = 30;

    private final Organisations organisations;
    private final Places places;
    private final Strategies strategies;
    private final Pages<ReportedSeries> series;

    DueAnswers(MongoDatabase database) {
        organisations = new Organisations(database);
        places = new Places(database);
        strategies = new Strategies(database);
        series = ReportedSeries.pages(database);
    }

    @QueryHandler
    List<Due> answer(FindDue question) {
        return organisations.find(question.organisation()).stream()
                .flatMap(organisation -> owed(organisation, question.today()))
                .sorted(Comparator.comparing(Due::dueOn)
                        .thenComparing(due -> due.series().toString())
                        .thenComparing(due -> due.strategy().value())
                        .thenComparing(due -> due.measure().value()))
                .toList();
    }

    private Stream<Due> owed(OrganisationPage organisation, LocalDate today) {
        var territories = new Territories(places.all());
        return strategies.all(Edition.ADOPTED).stream()
                .flatMap(strategy -> strategy.goals().stream()
                        .flatMap(goal -> goal.measures().stream())
                        .filter(measure -> organisation.mandates().stream()
                                .anyMatch(mandate -> covers(mandate, measure, territories)))
                        .flatMap(measure -> owed(organisation.organisation(), strategy, measure, today)));
    }

    private Stream<Due> owed(OrganisationId source, StrategyPage strategy, Measure measure, LocalDate today) {
        var id = new ReportingSeriesId(measure.indicator(), measure.place(), source);
        var reported = reported(id);
        return Expected.periods(strategy.outline(), measure, today).stream()
                .filter(period -> !reported.contains(period))
                .map(period -> due(id, strategy, measure, period, today));
    }

    private Set<Period> reported(ReportingSeriesId id) {
        return series.find(id).stream()
                .flatMap(found -> found.page().periods().stream())
                .map(SeriesPage.PeriodEntry::period)
                .collect(Collectors.toSet());
    }

    private static boolean covers(Mandate mandate, Measure measure, Territories territories) {
        return mandate.indicator().equals(measure.indicator())
                && (mandate.place().equals(measure.place())
                        || (mandate.andWithin() && territories.within(measure.place(), mandate.place())));
    }

    private static Due due(
            ReportingSeriesId id, StrategyPage strategy, Measure measure, Period period, LocalDate today) {
        var dueOn = period.end().plusDays(DAYS_TO_REPORT);
        return new Due(
                id, strategy.strategy(), measure.measure(), measure.headline(), period, dueOn, today.isAfter(dueOn));
    }
}
