package org.waymark.ui.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.command.Refused;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.Slice;
import org.waymark.command.organisation.Mandate;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.place.PlaceId;
import org.waymark.command.reporting.Cell;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.query.indicator.FindIndicators;
import org.waymark.query.indicator.IndicatorPage;
import org.waymark.query.organisation.FindOrganisation;
import org.waymark.query.organisation.OrganisationPage;
import org.waymark.query.place.FindPlaces;
import org.waymark.query.place.PlaceName;
import org.waymark.query.place.Territories;
import org.waymark.query.reporting.Due;
import org.waymark.query.reporting.FindDue;
import org.waymark.query.reporting.FindSeries;
import org.waymark.query.reporting.SeriesPage;
import org.waymark.ui.Account;
import org.waymark.ui.Desk;
import org.waymark.ui.exchange.write.Template;

/** Files to fill in: what an organisation is entrusted with, its own places and codes, what is due, the last values. */
@Component
public class Templates {

    /** Everything an organisation reports. */
    public static final String ALL = "all";

    private static final int MOST_ROWS = 20_000;

    private final Desk desk;
    private final java.time.Clock clock;

    Templates(Desk desk, java.time.Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** The indicators there are templates for. */
    public List<IndicatorPage> forms(Account by) {
        var entrusted = mandates(by).stream().map(Mandate::indicator).toList();
        return desk.list(new FindIndicators(), IndicatorPage.class, by).stream()
                .filter(page -> entrusted.contains(page.indicator()))
                .toList();
    }

    /** A template for one indicator, or {@link #ALL}. */
    public Filling of(String form, Account by, String language) {
        var pages = forms(by).stream()
                .filter(page -> form.equals(ALL) || page.indicator().value().equals(form))
                .toList();
        Refused.when(pages.isEmpty(), ImportRefusal.NO_SUCH_TEMPLATE);
        var places = desk.list(new FindPlaces(), PlaceName.class, by);
        var due = desk.list(new FindDue(source(by), java.time.LocalDate.now(clock)), Due.class, by);
        var dimensions = new TreeSet<String>();
        pages.forEach(page -> dimensions.addAll(page.definition().dimensions()));
        var lines = new ArrayList<Template.Line>();
        for (var page : pages) {
            for (var place : entrusted(page.indicator(), places, by)) {
                lines.addAll(lines(page, place, due, by));
            }
        }
        var codes = Map.of(
                "place",
                places.stream()
                        .map(place -> new Template.Code(
                                place.place().value(), place.name().in(language)))
                        .toList(),
                "indicator",
                pages.stream()
                        .map(page -> new Template.Code(
                                page.indicator().value(),
                                page.definition().name().in(language)))
                        .toList());
        return new Filling(new Template(
                List.copyOf(dimensions), codes, lines.stream().limit(MOST_ROWS).toList()));
    }

    private List<Template.Line> lines(IndicatorPage page, PlaceName place, List<Due> due, Account by) {
        var series = new ReportingSeriesId(page.indicator(), place.place(), source(by));
        var known = desk.find(new FindSeries(series), SeriesPage.class, by);
        var lines = new ArrayList<Template.Line>();
        var periods = due.stream()
                .filter(one -> one.series().equals(series))
                .map(one -> one.period().code())
                .distinct()
                .toList();
        for (var slice : slices(
                page,
                known,
                due.stream().filter(one -> one.series().equals(series)).toList())) {
            for (var period : periods.isEmpty() ? List.of("") : periods) {
                lines.add(new Template.Line(
                        place.place().value(), page.indicator().value(), slice.codes(), period, last(known, slice)));
            }
        }
        return lines;
    }

    /** The groups of the last value; else those a plan asks for; else what the indicator plainly speaks of. */
    private static Set<Slice> slices(IndicatorPage page, Optional<SeriesPage> known, List<Due> due) {
        var slices = new LinkedHashSet<Slice>();
        due.forEach(one -> slices.add(one.headline()));
        known.stream()
                .flatMap(all -> all.periods().stream())
                .max(Comparator.comparing(SeriesPage.PeriodEntry::period))
                .map(SeriesPage.PeriodEntry::counting)
                .ifPresent(value -> value.cells().stream().map(Cell::slice).forEach(slices::add));
        if (slices.isEmpty()) {
            slices.add(page.definition().plain());
        }
        return slices;
    }

    private static @Nullable String last(Optional<SeriesPage> known, Slice slice) {
        return known.stream()
                .flatMap(page -> page.periods().stream())
                .filter(entry -> entry.counting() != null)
                .max(Comparator.comparing(SeriesPage.PeriodEntry::period))
                .flatMap(entry -> Optional.ofNullable(entry.counting())
                        .flatMap(value -> value.at(slice))
                        .map(observation -> entry.period().code() + ": " + Shown.of(observation)))
                .orElse(null);
    }

    private List<PlaceName> entrusted(IndicatorId indicator, List<PlaceName> places, Account by) {
        var territories = new Territories(places);
        return places.stream()
                .filter(place -> mandates(by).stream()
                        .filter(mandate -> mandate.indicator().equals(indicator))
                        .anyMatch(mandate -> covers(mandate, place.place(), territories)))
                .toList();
    }

    private static boolean covers(Mandate mandate, PlaceId place, Territories territories) {
        return mandate.place().equals(place) || (mandate.andWithin() && territories.within(place, mandate.place()));
    }

    private List<Mandate> mandates(Account by) {
        return desk.find(new FindOrganisation(source(by)), OrganisationPage.class, by)
                .map(OrganisationPage::mandates)
                .orElse(List.of());
    }

    private static OrganisationId source(Account by) {
        return new OrganisationId(Imports.organisation(by));
    }
}
