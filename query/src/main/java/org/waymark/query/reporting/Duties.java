package org.waymark.query.reporting;

import static java.time.ZoneOffset.UTC;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.organisation.Mandate;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.command.strategy.Measure;
import org.waymark.query.Pages;
import org.waymark.query.organisation.OrganisationPage;
import org.waymark.query.organisation.Organisations;
import org.waymark.query.place.Territories;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.Strategies;
import org.waymark.query.strategy.StrategyPage;

/**
 * What plans ask of organisations: their mandates joined with the measures of adopted strategies and with what was
 * reported. A value is due 30 days after its period is over. A report that says why there is no number is a report.
 */
final class Duties {

    private static final long DAYS_TO_REPORT = 30;

    private final Organisations organisations;
    private final Strategies strategies;
    private final Pages<ReportedSeries> series;

    Duties(MongoDatabase database) {
        organisations = new Organisations(database);
        strategies = new Strategies(database);
        series = ReportedSeries.pages(database);
    }

    /** Of one organisation, or of all, up to a day, the most urgent first. */
    List<Duty> of(@Nullable OrganisationId organisation, Territories territories, LocalDate today) {
        var asked = organisation == null ? organisations.all().stream() : organisations.find(organisation).stream();
        var plans = strategies.all(Edition.ADOPTED);
        return asked.flatMap(source -> plans.stream().flatMap(plan -> of(source, plan, territories, today)))
                .sorted(Duty.MOST_URGENT_FIRST)
                .toList();
    }

    private Stream<Duty> of(OrganisationPage source, StrategyPage plan, Territories territories, LocalDate today) {
        return plan.goals().stream()
                .flatMap(goal -> goal.measures().stream())
                .filter(measure ->
                        source.mandates().stream().anyMatch(mandate -> covers(mandate, measure, territories)))
                .flatMap(measure -> of(source.organisation(), plan, measure, today));
    }

    private Stream<Duty> of(OrganisationId source, StrategyPage plan, Measure measure, LocalDate today) {
        var id = new ReportingSeriesId(measure.indicator(), measure.place(), source);
        var reported = reported(id);
        return Expected.periods(plan.outline(), measure, today).stream()
                .map(period -> new Duty(
                        id,
                        plan.strategy(),
                        measure,
                        period,
                        period.end().plusDays(DAYS_TO_REPORT),
                        reported.get(period)));
    }

    private Map<Period, LocalDate> reported(ReportingSeriesId id) {
        return series.find(id).stream()
                .flatMap(found -> found.page().periods().stream())
                .collect(Collectors.toMap(SeriesPage.PeriodEntry::period, Duties::cameIn));
    }

    private static LocalDate cameIn(SeriesPage.PeriodEntry entry) {
        return LocalDate.ofInstant(entry.history().getFirst().at(), UTC);
    }

    private static boolean covers(Mandate mandate, Measure measure, Territories territories) {
        return mandate.indicator().equals(measure.indicator())
                && (mandate.place().equals(measure.place())
                        || (mandate.andWithin() && territories.within(measure.place(), mandate.place())));
    }
}
