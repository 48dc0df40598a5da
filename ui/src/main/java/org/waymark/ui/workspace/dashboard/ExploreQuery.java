package org.waymark.ui.workspace.dashboard;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.Slice;
import org.waymark.command.place.PlaceId;
import org.waymark.query.reporting.FindValues;
import org.waymark.query.reporting.ValueRow;

/**
 * What somebody compares: an indicator, for groups and places, over a stretch of time, as known on a day. It stands in
 * the address, so that the link is the view.
 */
record ExploreQuery(
        @Nullable IndicatorId indicator,
        List<Slice> groups,
        List<PlaceId> places,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate asof) {

    static ExploreQuery in(Location address) {
        var asked = address.getQueryParameters();
        return new ExploreQuery(
                asked.getSingleParameter("indicator").map(IndicatorId::new).orElse(null),
                all(asked, "group", Slice::of),
                all(asked, "place", PlaceId::new),
                day(asked, "from"),
                day(asked, "to"),
                day(asked, "asof"));
    }

    static ExploreQuery of(IndicatorId indicator) {
        return new ExploreQuery(indicator, List.of(), List.of(), null, null, null);
    }

    FindValues question(IndicatorId of) {
        return new FindValues(null, of, null, null, asof);
    }

    /** Whether a value is of the groups, places and time that are asked for; no choice is every one. */
    boolean meets(ValueRow row) {
        return (groups.isEmpty() || groups.contains(row.slice()))
                && (places.isEmpty() || places.contains(row.series().place()))
                && (from == null || !row.period().end().isBefore(from))
                && (to == null || !row.period().end().isAfter(to));
    }

    /** The same as words of an address. */
    QueryParameters words() {
        var words = new LinkedHashMap<String, List<String>>();
        put(words, "indicator", indicator == null ? List.of() : List.of(indicator.value()));
        put(words, "group", groups.stream().map(Slice::toString).toList());
        put(words, "place", places.stream().map(PlaceId::value).toList());
        put(words, "from", from == null ? List.of() : List.of(from.toString()));
        put(words, "to", to == null ? List.of() : List.of(to.toString()));
        put(words, "asof", asof == null ? List.of() : List.of(asof.toString()));
        return new QueryParameters(words);
    }

    private static void put(Map<String, List<String>> words, String name, List<String> values) {
        if (!values.isEmpty()) {
            words.put(name, values);
        }
    }

    /** What cannot be read is left out. */
    private static <T> List<T> all(QueryParameters asked, String name, Function<String, T> read) {
        var all = new ArrayList<T>();
        for (var text : asked.getParameters(name)) {
            try {
                all.add(read.apply(text));
            } catch (IllegalArgumentException unreadable) {
                // An address may be years old; what it no longer names is left out.
            }
        }
        return List.copyOf(all);
    }

    private static @Nullable LocalDate day(QueryParameters asked, String name) {
        return asked.getSingleParameter(name).flatMap(ExploreQuery::day).orElse(null);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
