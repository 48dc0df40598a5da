package org.waymark.query.reporting;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.waymark.command.calendar.Timetable;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.command.strategy.Measure;
import org.waymark.query.Pages;
import org.waymark.query.organisation.OrganisationPage;
import org.waymark.query.place.Places;
import org.waymark.query.place.Territories;
import org.waymark.query.strategy.StrategyPage;

/** What falls due in a year, crises aside, to be read by whoever answers a question about it. */
public final class AskedReports {

    private final Places places;
    private final Duties duties;
    private final Pages<ReportedSeries> series;

    /** Reads from this database. */
    public AskedReports(MongoDatabase database) {
        places = new Places(database);
        duties = new Duties(database);
        series = ReportedSeries.pages(database);
    }

    /** Of these organisations, or of all where none is named, by organisation; those without a mandate are left out. */
    public Map<OrganisationId, List<AskedReport>> in(int year, Collection<OrganisationId> organisations) {
        return in(year, organisations, UnaryOperator.identity());
    }

    /** The same if a measure, which may be a draft, had this timetable. */
    public Map<OrganisationId, List<AskedReport>> inCase(
            int year,
            StrategyPage plan,
            Measure measure,
            Timetable timetable,
            Collection<OrganisationId> organisations) {
        return in(year, organisations, demands -> demands.with(plan, measure, timetable));
    }

    /** Who would report on a measure by this timetable, and from how many places. */
    public Map<OrganisationId, Integer> sources(StrategyPage plan, Measure measure, Timetable timetable) {
        var territories = new Territories(places.all());
        var demands = Demands.of(plan, measure, timetable);
        var counts = new LinkedHashMap<OrganisationId, Integer>();
        duties.sources(List.of()).forEach(source -> {
            var own = demands.of(source, territories).size();
            if (own > 0) {
                counts.put(source.organisation(), own);
            }
        });
        return counts;
    }

    /** Everything that these series hold. */
    public Map<ReportingSeriesId, SeriesPage> held(Collection<ReportingSeriesId> ids) {
        return series.find(ids).stream()
                .map(ReportedSeries::page)
                .collect(Collectors.toMap(SeriesPage::series, page -> page));
    }

    private Map<OrganisationId, List<AskedReport>> in(
            int year, Collection<OrganisationId> organisations, UnaryOperator<Demands> otherwise) {
        var territories = new Territories(places.all());
        var demands = otherwise.apply(duties.demands());
        var asked = new LinkedHashMap<OrganisationId, List<AskedReport>>();
        duties.sources(organisations).stream()
                .filter(source -> !source.mandates().isEmpty())
                .forEach(source -> asked.put(source.organisation(), in(year, source, demands, territories)));
        return asked;
    }

    private List<AskedReport> in(int year, OrganisationPage source, Demands demands, Territories territories) {
        return duties.of(source, demands, territories, LocalDate.of(year + 1, 1, 1)).stream()
                .filter(duty -> duty.dueOn().getYear() == year)
                .map(AskedReport::of)
                .toList();
    }
}
