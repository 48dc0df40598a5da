package org.waymark.ui.entry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.calendar.Lock;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.organisation.Mandate;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.place.PlaceId;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.indicator.FindIndicators;
import org.waymark.query.indicator.IndicatorPage;
import org.waymark.query.organisation.FindOrganisation;
import org.waymark.query.organisation.OrganisationPage;
import org.waymark.query.place.FindPlaces;
import org.waymark.query.place.PlaceName;
import org.waymark.query.place.Territories;
import org.waymark.query.reporting.FindLock;
import org.waymark.query.reporting.FindSeries;
import org.waymark.query.reporting.SeriesPage;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.FindStrategies;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.Account;
import org.waymark.ui.Desk;
import org.waymark.ui.Reporting;

/** What an organisation may report, as mandates, plans and places stand now, and the forms that follow from it. */
public final class Entrusted {

    private final Desk desk;
    private final Account by;
    private final LocalDate today;
    private final @Nullable OrganisationPage source;
    private final List<StrategyPage> plans;
    private final Collection<PlaceName> places;
    private final Territories territories;
    private final Map<IndicatorId, IndicatorPage> indicators;
    private final Timetables timetables;

    public Entrusted(Desk desk, Account by, LocalDate today) {
        this.today = today;
        this.desk = desk;
        this.by = by;
        var organisation = by.organisation();
        source = organisation == null
                ? null
                : desk.find(new FindOrganisation(new OrganisationId(organisation)), OrganisationPage.class, by)
                        .orElse(null);
        plans = desk.list(new FindStrategies(Edition.ADOPTED), StrategyPage.class, by);
        places = desk.list(new FindPlaces(), PlaceName.class, by);
        territories = new Territories(places);
        indicators = desk.list(new FindIndicators(), IndicatorPage.class, by).stream()
                .collect(Collectors.toMap(IndicatorPage::indicator, Function.identity(), (one, same) -> one));
        timetables = new Timetables(desk, plans, by);
    }

    /** The indicators it has a mandate for. */
    public List<IndicatorId> indicators() {
        return mandates().map(Mandate::indicator).distinct().toList();
    }

    /** Where it may report an indicator. */
    public List<PlaceId> places(IndicatorId indicator) {
        var found = new LinkedHashSet<PlaceId>();
        mandates().filter(mandate -> mandate.indicator().equals(indicator)).forEach(mandate -> {
            found.add(mandate.place());
            if (mandate.andWithin()) {
                places.stream()
                        .map(PlaceName::place)
                        .filter(place -> territories.within(place, mandate.place()))
                        .forEach(found::add);
            }
        });
        return List.copyOf(found);
    }

    /** Every place it may report anything of. */
    public List<PlaceId> places() {
        return indicators().stream()
                .flatMap(indicator -> places(indicator).stream())
                .distinct()
                .toList();
    }

    public boolean mayReport(IndicatorId indicator, PlaceId place) {
        return mandates()
                .filter(mandate -> mandate.indicator().equals(indicator))
                .anyMatch(mandate -> mandate.place().equals(place)
                        || (mandate.andWithin() && territories.within(place, mandate.place())));
    }

    /** The plans that ask it for something, with the measures it answers for. */
    public List<StrategyPage> plans() {
        return plans.stream()
                .filter(plan -> timetables
                        .measures(plan, null)
                        .anyMatch(measure ->
                                measure.places().stream().anyMatch(place -> mayReport(measure.indicator(), place))))
                .toList();
    }

    Optional<StrategyPage> plan(StrategyId strategy) {
        return plans.stream().filter(plan -> plan.strategy().equals(strategy)).findFirst();
    }

    /** The form on which an indicator is asked for in a period: that of a plan, or that of everything. */
    public FormCode formOf(IndicatorId indicator, PlaceId place, Period period) {
        return plans.stream()
                .filter(plan -> timetables
                        .measures(plan, null)
                        .anyMatch(measure -> measure.indicator().equals(indicator) && measure.asks(place, period)))
                .map(plan -> FormCode.of(plan.strategy()))
                .findFirst()
                .orElse(FormCode.ALL);
    }

    /** What a form asks. Empty where it asks nothing of this organisation. */
    public Optional<EntryForm> form(FormCode code, PlaceId place, Period period) {
        if (source == null) {
            return Optional.empty();
        }
        var sheet = new Sheet(source.organisation(), place, period);
        var strategy = code.strategy();
        var plan = strategy == null ? Optional.<StrategyPage>empty() : plan(strategy);
        var asked = strategy == null
                ? indicators()
                : plan.stream()
                        .flatMap(page -> timetables.measures(page, code))
                        .filter(measure -> measure.asks(place, period))
                        .map(AskedMeasure::indicator)
                        .distinct()
                        .toList();
        var measures =
                plan.stream().flatMap(page -> timetables.measures(page, code)).toList();
        var groups = new Groups(
                measures.isEmpty()
                        ? plans.stream()
                                .flatMap(page -> timetables.measures(page, null))
                                .toList()
                        : measures,
                Reporting.usual(source));
        var sections = asked.stream()
                .filter(indicator -> mayReport(indicator, place))
                .flatMap(indicator -> Stream.ofNullable(indicators.get(indicator)))
                .map(page -> groups.section(page, period, series(sheet.series(page.indicator()))))
                .toList();
        var steps = plan.stream()
                .flatMap(page -> Timetables.goals(page, code))
                .flatMap(goal -> goal.milestones().stream())
                .filter(step -> step.responsible().contains(sheet.source()))
                .toList();
        return sections.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new EntryForm(code, plan.map(StrategyPage::version).orElse(0), sheet, sections, steps));
    }

    /** What was sent of a series. */
    public Optional<SeriesPage> series(ReportingSeriesId series) {
        return desk.find(new FindSeries(series), SeriesPage.class, by);
    }

    /** The lock of a report, where it holds now. */
    public Optional<Lock> lock(ReportingSeriesId series, Period period) {
        return desk.find(new FindLock(series, period, today), Lock.class, by).filter(lock -> lock.holdsOn(today));
    }

    private Stream<Mandate> mandates() {
        return source == null ? Stream.empty() : source.mandates().stream();
    }
}
