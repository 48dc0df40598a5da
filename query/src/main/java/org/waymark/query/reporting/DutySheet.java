package org.waymark.query.reporting;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.calendar.CalendarId;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.calendar.Excepted;
import org.waymark.query.calendar.Exceptions;
import org.waymark.query.crisis.Crises;
import org.waymark.query.crisis.CrisisPage;
import org.waymark.query.organisation.OrganisationPage;
import org.waymark.query.place.Places;
import org.waymark.query.place.Territories;

/** What plans ask of organisations and how it stands on a day, to be read by whoever answers a question about it. */
public final class DutySheet {

    private final Places places;
    private final Crises crises;
    private final Duties duties;
    private final Exceptions exceptions;

    /** Reads from this database. */
    public DutySheet(MongoDatabase database) {
        places = new Places(database);
        crises = new Crises(database);
        duties = new Duties(database);
        exceptions = new Exceptions(database);
    }

    /** Of these organisations, or of all where none is named, the most urgent first. */
    public List<DutyRow> of(Collection<OrganisationId> organisations, LocalDate until, LocalDate today) {
        return of(organisations, until, today, any -> true, duties::said);
    }

    /** Of these series alone, of which it was read already what they say; nothing is read of the others. */
    public List<DutyRow> of(Map<ReportingSeriesId, Optional<SaidSeries>> said, LocalDate today) {
        var series = said.keySet();
        var sources = series.stream().map(ReportingSeriesId::source).distinct().toList();
        var indicators = series.stream().map(ReportingSeriesId::indicator).collect(Collectors.toSet());
        var around = series.stream().map(ReportingSeriesId::place).collect(Collectors.toSet());
        return of(
                        sources,
                        today,
                        today,
                        demand -> around.contains(demand.place())
                                && indicators.contains(demand.measure().indicator()),
                        asked -> asked.stream()
                                .distinct()
                                .flatMap(one -> said.getOrDefault(one, Optional.empty()).stream())
                                .toList())
                .stream()
                .filter(row -> series.contains(row.series()))
                .toList();
    }

    /** What a plan asks for on a day, of one indicator or of all, before anything that came in is looked at. */
    public List<AskedSeries> asked(StrategyId strategy, @Nullable IndicatorId indicator, LocalDate today) {
        var territories = new Territories(places.all());
        var demands = duties.demands()
                .only(demand -> demand.strategy().equals(strategy)
                        && (indicator == null
                                || indicator.equals(demand.measure().indicator())));
        var open = new HashMap<CalendarId, List<Period>>();
        return duties.sources(List.of()).stream()
                .flatMap(source -> demands.of(source, territories).stream()
                        .map(demand -> new AskedSeries(
                                demand.series(source.organisation()),
                                open.computeIfAbsent(demand.calendar(), first -> demand.open(today)))))
                .toList();
    }

    private List<DutyRow> of(
            Collection<OrganisationId> organisations,
            LocalDate until,
            LocalDate today,
            Predicate<Demand> asked,
            Function<List<ReportingSeriesId>, List<SaidSeries>> said) {
        var territories = new Territories(places.all());
        var deferral = new Deferral(crises.of(null), territories);
        var demands = duties.demands();
        return duties.sources(organisations).stream()
                .flatMap(source -> of(source, demands, asked, said, territories, deferral, until, today))
                .sorted(DutyRow.MOST_URGENT_FIRST)
                .toList();
    }

    /** What a crisis puts off is shared out among all reports of a source, so then all of them are looked at. */
    private Stream<DutyRow> of(
            OrganisationPage source,
            Demands demands,
            Predicate<Demand> asked,
            Function<List<ReportingSeriesId>, List<SaidSeries>> said,
            Territories territories,
            Deferral deferral,
            LocalDate until,
            LocalDate today) {
        var own = duties.of(source, demands.only(asked), territories, until, said);
        var putOff = own.stream()
                .flatMap(duty -> deferral.putOffBy(duty).stream())
                .distinct()
                .toList();
        var all = putOff.isEmpty() ? own : duties.of(source, demands, territories, until);
        var returned = putOff.stream()
                .collect(Collectors.toMap(
                        crisis -> crisis, crisis -> Deferral.newDays(crisis, deferral.putOff(all, crisis))));
        var late = exceptions.of(
                own.stream().filter(Duty::isOwed).map(Duty::series).distinct().toList());
        return own.stream().map(duty -> row(duty, deferral, returned, late, today));
    }

    private static DutyRow row(
            Duty duty,
            Deferral deferral,
            Map<CrisisPage, Map<Duty.Report, LocalDate>> returned,
            Map<ReportingSeriesId, List<Excepted>> late,
            LocalDate today) {
        var waitsFor = duty.isOwed() ? deferral.waitsFor(duty, today) : Optional.<CrisisPage>empty();
        var putOffBy = waitsFor.or(() -> deferral.putOffBy(duty));
        var dueOn = waitsFor.isPresent()
                ? duty.dueOn()
                : putOffBy.map(crisis -> returned.getOrDefault(crisis, Map.of()).get(duty.report()))
                        .orElse(duty.dueOn());
        var exceptions = late.getOrDefault(duty.series(), List.of()).stream()
                .filter(one -> one.period().equals(duty.period()))
                .toList();
        return row(duty, dueOn, waitsFor.isPresent(), putOffBy.orElse(null), best(exceptions, today), today);
    }

    /** The latest that holds, or else the latest. */
    private static @Nullable Excepted best(List<Excepted> exceptions, LocalDate today) {
        return exceptions.stream()
                .filter(one -> one.holdsOn(today))
                .findFirst()
                .or(() -> exceptions.stream().findFirst())
                .orElse(null);
    }

    /** A crisis moves all days of a report alike. */
    private static DutyRow row(
            Duty duty,
            LocalDate dueOn,
            boolean waits,
            @Nullable CrisisPage putOffBy,
            @Nullable Excepted exception,
            LocalDate today) {
        var demand = duty.demand();
        var moved = ChronoUnit.DAYS.between(duty.dueOn(), dueOn);
        var opensOn = demand.opensOn(duty.period()).plusDays(moved);
        var lockedOn = demand.lockedOn(duty.period()).plusDays(moved);
        var reportedOn = duty.wasOwedAfter(today) ? null : duty.reportedOn();
        var state = reportedOn != null
                ? reportedOn.isAfter(dueOn) ? DutyState.LATE : DutyState.ON_TIME
                : waits ? DutyState.WAITING : owed(opensOn, dueOn, lockedOn, exception, today);
        return new DutyRow(
                duty.series(),
                duty.strategy(),
                duty.measure().measure(),
                duty.measure().headline(),
                duty.period(),
                opensOn,
                dueOn,
                lockedOn,
                demand.timetable().minutes(),
                demand.timetable().dimensions(),
                reportedOn,
                state,
                putOffBy == null ? null : putOffBy.crisis(),
                exception);
    }

    private static DutyState owed(
            LocalDate opensOn, LocalDate dueOn, LocalDate lockedOn, @Nullable Excepted exception, LocalDate today) {
        if (today.isBefore(opensOn)) {
            return DutyState.TO_COME;
        }
        if (!today.isAfter(dueOn)) {
            return DutyState.OPEN;
        }
        var open = exception != null && exception.holdsOn(today);
        return today.isAfter(lockedOn) && !open ? DutyState.LOCKED : DutyState.OVERDUE;
    }
}
