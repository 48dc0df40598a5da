package org.waymark.query.reporting;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;

import com.mongodb.client.MongoDatabase;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.reporting.Standing;
import org.waymark.query.Pages;

/** Series with everything that ever counted in them, to be read by whoever compares them. */
public final class SeriesPages {

    private final Pages<ReportedSeries> pages;

    /** Reads from this database. */
    public SeriesPages(MongoDatabase database) {
        pages = ReportedSeries.pages(database);
    }

    /** Those of these indicators, in no order. */
    public List<SeriesPage> of(Collection<IndicatorId> indicators) {
        var codes = indicators.stream().map(IndicatorId::value).distinct().toList();
        return pages.where(in(ReportedSeries.INDICATOR, codes)).stream()
                .map(ReportedSeries::page)
                .toList();
    }

    /** The indicators of which somebody else than an authority reports something. */
    public Set<IndicatorId> seenByOthers() {
        return pages.where(ne(ReportedSeries.STANDING, Standing.REPORTED.name())).stream()
                .map(series -> series.page().series().indicator())
                .collect(Collectors.toSet());
    }
}
