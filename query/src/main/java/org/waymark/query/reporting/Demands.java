package org.waymark.query.reporting;

import static java.time.ZoneOffset.UTC;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.command.calendar.CalendarId;
import org.waymark.command.calendar.Timetable;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.organisation.Mandate;
import org.waymark.command.strategy.Measure;
import org.waymark.query.calendar.Calendars;
import org.waymark.query.organisation.OrganisationPage;
import org.waymark.query.place.Territories;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.VersionEntry;

/** Everything that plans ask, by indicator, so that who holds few mandates looks at little. */
final class Demands {

    private final Map<IndicatorId, List<Demand>> byIndicator;

    private Demands(Stream<Demand> demands) {
        byIndicator =
                demands.collect(Collectors.groupingBy(demand -> demand.measure().indicator()));
    }

    /** What these plans ask, of the measures that are asked for. */
    static Demands of(Collection<StrategyPage> plans, Predicate<Measure> asked, Calendars calendars) {
        record Planned(StrategyPage plan, Measure measure, CalendarId calendar) {}
        var planned = plans.stream()
                .flatMap(plan -> plan.goals().stream()
                        .flatMap(goal -> goal.measures().stream())
                        .filter(asked)
                        .map(measure -> new Planned(plan, measure, new CalendarId(plan.strategy(), measure.measure()))))
                .toList();
        var timetables = calendars.of(planned.stream().map(Planned::calendar).toList());
        return new Demands(planned.stream().flatMap(one -> {
            var timetable = timetables.get(one.calendar());
            return asked(one.plan(), one.measure(), timetable == null ? Calendars.usual(one.measure()) : timetable);
        }));
    }

    /** What one measure asks by a timetable. */
    static Demands of(StrategyPage plan, Measure measure, Timetable timetable) {
        return new Demands(asked(plan, measure, timetable));
    }

    /** The same with another timetable for a measure, which may be a draft. */
    Demands with(StrategyPage plan, Measure measure, Timetable timetable) {
        var calendar = new CalendarId(plan.strategy(), measure.measure());
        var others = byIndicator.values().stream()
                .flatMap(List::stream)
                .filter(demand -> !demand.calendar().equals(calendar));
        return new Demands(Stream.concat(others, asked(plan, measure, timetable)));
    }

    /** Some of them. */
    Demands only(Predicate<Demand> asked) {
        return new Demands(byIndicator.values().stream().flatMap(List::stream).filter(asked));
    }

    /** What is asked of whoever holds these mandates, each once. */
    List<Demand> of(OrganisationPage source, Territories territories) {
        var own = new ArrayList<Demand>();
        source.mandates().stream()
                .map(Mandate::indicator)
                .distinct()
                .forEach(indicator -> byIndicator
                        .getOrDefault(indicator, List.of())
                        .forEach(demand -> {
                            if (source.mandates().stream().anyMatch(mandate -> covers(mandate, demand, territories))) {
                                own.add(demand);
                            }
                        }));
        return own;
    }

    /** What is asked for an indicator. */
    List<Demand> of(IndicatorId indicator) {
        return byIndicator.getOrDefault(indicator, List.of());
    }

    private static Stream<Demand> asked(StrategyPage plan, Measure measure, Timetable timetable) {
        var since = since(plan, measure);
        return timetable.places().stream()
                .map(place -> new Demand(plan.strategy(), plan.outline(), measure, place, timetable, since));
    }

    /** The first version with this measure, or else the first of all. */
    private static LocalDate since(StrategyPage plan, Measure measure) {
        var versions = plan.versions().reversed();
        return versions.stream()
                .filter(version -> brings(version, measure))
                .findFirst()
                .or(() -> versions.stream().findFirst())
                .map(version -> LocalDate.ofInstant(version.recordedAt(), UTC))
                .orElse(plan.outline().end());
    }

    private static boolean brings(VersionEntry version, Measure measure) {
        return version.changes().stream()
                .anyMatch(change -> change.before() == null
                        && change.id().equals(measure.measure().value()));
    }

    private static boolean covers(Mandate mandate, Demand demand, Territories territories) {
        return mandate.indicator().equals(demand.measure().indicator())
                && (mandate.place().equals(demand.place())
                        || (mandate.andWithin() && territories.within(demand.place(), mandate.place())));
    }
}
