package org.waymark.ui.workspace.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.Slice;
import org.waymark.command.organisation.Mandate;
import org.waymark.command.place.PlaceId;
import org.waymark.command.reporting.Cell;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.command.strategy.Measure;
import org.waymark.query.organisation.OrganisationPage;
import org.waymark.query.place.PlaceName;
import org.waymark.query.reporting.FindSeries;
import org.waymark.query.reporting.SeriesPage;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.FindStrategies;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;

/** What one's own organisation may report, by its mandates. */
final class OwnSeries {

    private final Seat seat;
    private final Names names;

    OwnSeries(Seat seat, Names names) {
        this.seat = seat;
        this.names = names;
    }

    List<IndicatorId> indicators() {
        return mandates().stream().map(Mandate::indicator).distinct().toList();
    }

    List<PlaceId> places(IndicatorId indicator) {
        var places = new LinkedHashSet<PlaceId>();
        for (var mandate : mandates()) {
            if (mandate.indicator().equals(indicator)) {
                places.add(mandate.place());
                if (mandate.andWithin()) {
                    within(mandate.place(), places);
                }
            }
        }
        return List.copyOf(places);
    }

    /** Everything sent so far. */
    List<SeriesPage> pages() {
        var organisation = seat.organisation();
        if (organisation == null) {
            return List.of();
        }
        var pages = new ArrayList<SeriesPage>();
        for (var indicator : indicators()) {
            for (var place : places(indicator)) {
                page(new ReportingSeriesId(indicator, place, organisation)).ifPresent(pages::add);
            }
        }
        return pages;
    }

    Optional<SeriesPage> page(ReportingSeriesId series) {
        return seat.find(new FindSeries(series), SeriesPage.class);
    }

    /**
     * The groups a value is asked for: first those of measures that use it, then those reported before, else everybody.
     */
    List<Slice> slices(ReportingSeriesId series) {
        var slices = new LinkedHashSet<Slice>();
        for (var measure : measures()) {
            if (measure.indicator().equals(series.indicator())) {
                slices.add(measure.headline());
                Optional.ofNullable(measure.reference()).ifPresent(slices::add);
            }
        }
        page(series).stream()
                .flatMap(page -> page.periods().stream())
                .map(SeriesPage.PeriodEntry::counting)
                .filter(Objects::nonNull)
                .flatMap(value -> value.cells().stream().map(Cell::slice))
                .sorted(Comparator.comparing(Slice::toString))
                .forEach(slices::add);
        if (slices.isEmpty()) {
            slices.add(names.page(series.indicator())
                    .map(page -> page.definition().plain())
                    .orElse(Slice.TOTAL));
        }
        return List.copyOf(slices);
    }

    private List<Measure> measures() {
        return seat.list(new FindStrategies(Edition.ADOPTED), StrategyPage.class).stream()
                .flatMap(strategy -> strategy.goals().stream())
                .flatMap(goal -> goal.measures().stream())
                .toList();
    }

    private List<Mandate> mandates() {
        return Optional.ofNullable(seat.organisation())
                .flatMap(names::page)
                .map(OrganisationPage::mandates)
                .orElse(List.of());
    }

    private void within(PlaceId place, Set<PlaceId> places) {
        for (var other : names.places().stream()
                .filter(name -> place.equals(name.within()))
                .map(PlaceName::place)
                .toList()) {
            if (places.add(other)) {
                within(other, places);
            }
        }
    }
}
