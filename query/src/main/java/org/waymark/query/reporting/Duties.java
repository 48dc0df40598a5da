package org.waymark.query.reporting;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.query.Pages;
import org.waymark.query.calendar.Calendars;
import org.waymark.query.organisation.OrganisationPage;
import org.waymark.query.organisation.Organisations;
import org.waymark.query.place.Territories;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.Strategies;

/**
 * What plans ask of organisations: their mandates joined with the calendars of adopted measures and with what was
 * reported. A report that says why there is no number is a report. Only the series of those asked for are read.
 */
final class Duties {

    private final Organisations organisations;
    private final Strategies strategies;
    private final Calendars calendars;
    private final Pages<SaidSeries> series;

    Duties(MongoDatabase database) {
        organisations = new Organisations(database);
        strategies = new Strategies(database);
        calendars = new Calendars(database);
        series = SaidSeries.pages(database);
    }

    /** What all plans that bind ask. */
    Demands demands() {
        return Demands.of(strategies.all(Edition.ADOPTED), any -> true, calendars);
    }

    /** The same of one indicator. */
    Demands demands(ReportingSeriesId asked) {
        return Demands.of(
                strategies.measuring(asked.indicator()),
                measure -> measure.indicator().equals(asked.indicator()),
                calendars);
    }

    /** These organisations, or all where none is named. */
    List<OrganisationPage> sources(Collection<OrganisationId> asked) {
        return asked.isEmpty()
                ? organisations.all()
                : asked.stream()
                        .distinct()
                        .flatMap(one -> organisations.find(one).stream())
                        .toList();
    }

    /** Of one organisation, or of all, up to a day, the most urgent first. */
    List<Duty> of(@Nullable OrganisationId organisation, Territories territories, LocalDate today) {
        var demands = demands();
        return sources(organisation == null ? List.of() : List.of(organisation)).stream()
                .flatMap(source -> of(source, demands, territories, today).stream())
                .sorted(Duty.MOST_URGENT_FIRST)
                .toList();
    }

    /** Of one source, the most urgent first. */
    List<Duty> of(OrganisationPage source, Demands demands, Territories territories, LocalDate until) {
        return of(source, demands, territories, until, this::said);
    }

    /** The same, where somebody else reads what series say. */
    List<Duty> of(
            OrganisationPage source,
            Demands demands,
            Territories territories,
            LocalDate until,
            Function<List<ReportingSeriesId>, List<SaidSeries>> said) {
        var own = demands.of(source, territories);
        var reported = reported(said.apply(
                own.stream().map(demand -> demand.series(source.organisation())).toList()));
        return own.stream()
                .flatMap(demand -> of(source.organisation(), demand, reported, until))
                .sorted(Duty.MOST_URGENT_FIRST)
                .toList();
    }

    private static Stream<Duty> of(
            OrganisationId source,
            Demand demand,
            Map<ReportingSeriesId, Map<Period, LocalDate>> reported,
            LocalDate until) {
        var id = demand.series(source);
        var days = reported.getOrDefault(id, Map.of());
        return demand.periods(until)
                .map(period -> new Duty(id, demand, period, demand.dueOn(period), days.get(period)));
    }

    /** What these series say, in no order. */
    List<SaidSeries> said(List<ReportingSeriesId> ids) {
        return series.find(ids);
    }

    private static Map<ReportingSeriesId, Map<Period, LocalDate>> reported(List<SaidSeries> pages) {
        return pages.stream()
                .collect(Collectors.toMap(
                        SaidSeries::series,
                        page -> page.periods().stream()
                                .collect(Collectors.toMap(SaidSeries.Said::period, SaidSeries.Said::cameIn))));
    }
}
