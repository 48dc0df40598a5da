package org.waymark.query.reporting;

import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.query.Pages;
import org.waymark.query.disclosure.Policies;
import org.waymark.query.indicator.Indicators;
import org.waymark.query.place.Places;
import org.waymark.query.reporting.SeriesPage.PeriodEntry;
import org.waymark.query.reporting.SeriesPage.Revision;

/** The values that count, a row for each group, to be read by whoever answers a question about them. */
public final class AcceptedValues {

    private static final Comparator<ValueRow> IN_ORDER = Comparator.<ValueRow, String>comparing(
                    row -> row.series().indicator().value())
            .thenComparing(row -> row.series().place().value())
            .thenComparing(row -> row.series().source().value())
            .thenComparing(ValueRow::period)
            .thenComparing(row -> row.slice().toString());

    private record Subject(IndicatorId indicator, boolean hasBase) {}

    private final Pages<ReportedSeries> pages;
    private final Indicators indicators;
    private final Places places;
    private final Policies policies;

    /** Reads from this database. */
    public AcceptedValues(MongoDatabase database) {
        pages = ReportedSeries.pages(database);
        indicators = new Indicators(database);
        places = new Places(database);
        policies = new Policies(database);
    }

    /**
     * Rows by indicator, place, source, period and group. Where the method of an indicator or the boundary of a place
     * changed, they say so. The public is told no row that counts people.
     *
     * @param asked only of these, or null for any
     */
    public List<ValueRow> of(@Nullable Collection<IndicatorId> asked) {
        return marked(asked, PeriodEntry::counts);
    }

    /** The same as it was known at the end of a day. */
    public List<ValueRow> of(@Nullable Collection<IndicatorId> asked, LocalDate day) {
        return marked(asked, entry -> entry.countedOn(day));
    }

    private List<ValueRow> marked(
            @Nullable Collection<IndicatorId> asked, Function<PeriodEntry, Optional<Revision>> counting) {
        var breaks = new MethodBreaks(asked == null ? indicators.all() : indicators.find(asked));
        return new BoundaryBreaks(places.all()).marked(breaks.marked(rows(asked, counting)));
    }

    private List<ValueRow> rows(
            @Nullable Collection<IndicatorId> asked, Function<PeriodEntry, Optional<Revision>> counting) {
        return pages.where(asked == null ? new BsonDocument() : in(ReportedSeries.INDICATOR, values(asked))).stream()
                .map(ReportedSeries::page)
                .flatMap(page -> page.periods().stream()
                        .flatMap(entry -> counting.apply(entry).stream().flatMap(counts -> rows(page, entry, counts))))
                .filter(told())
                .sorted(IN_ORDER)
                .toList();
    }

    /** Counts of people reach the public by releases, where nobody is found in them, and by nothing else. */
    private Predicate<ValueRow> told() {
        if (!Policies.publicAsks()) {
            return _ -> true;
        }
        var kept = new HashMap<Subject, Boolean>();
        return row -> !kept.computeIfAbsent(
                new Subject(row.series().indicator(), row.observation().denominator() != null),
                subject -> policies.isForReleases(subject.indicator(), subject.hasBase()));
    }

    private static List<String> values(Collection<IndicatorId> indicators) {
        return indicators.stream().map(IndicatorId::value).distinct().toList();
    }

    private static Stream<ValueRow> rows(SeriesPage page, PeriodEntry entry, Revision counts) {
        var value = counts.value();
        return value.cells().stream()
                .map(cell -> new ValueRow(
                        page.series(),
                        page.standing(),
                        entry.period(),
                        cell.slice(),
                        cell.observation(),
                        counts.revision(),
                        value.note(),
                        counts.known(),
                        value.survey(),
                        counts.withoutReview()));
    }
}
