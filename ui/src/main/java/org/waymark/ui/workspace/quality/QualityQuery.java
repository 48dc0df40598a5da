package org.waymark.ui.workspace.quality;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.place.PlaceId;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.quality.FindQuality;
import org.waymark.query.quality.QualityState;
import org.waymark.ui.workspace.Names;

/** What a screen looks at. It stands in the address, so that it can be passed on. */
record QualityQuery(
        @Nullable StrategyId strategy,
        @Nullable IndicatorId indicator,
        @Nullable Period from,
        @Nullable Period to,
        List<QualityState> states,
        int page,
        @Nullable Spot open) {

    /** One value that is looked at closely. */
    record Spot(ReportingSeriesId series, Period period) {

        private static Optional<Spot> read(String text) {
            var parts = text.split("~", -1);
            return parts.length == 4
                    ? readable(parts[3])
                            .map(period -> new Spot(
                                    new ReportingSeriesId(
                                            new IndicatorId(parts[0]),
                                            new PlaceId(parts[1]),
                                            new OrganisationId(parts[2])),
                                    period))
                    : Optional.empty();
        }

        String code() {
            return String.join(
                    "~",
                    series.indicator().value(),
                    series.place().value(),
                    series.source().value(),
                    period.code());
        }
    }

    static QualityQuery in(Location address) {
        var asked = address.getQueryParameters();
        return new QualityQuery(
                asked.getSingleParameter("strategy").map(StrategyId::new).orElse(null),
                asked.getSingleParameter("indicator").map(IndicatorId::new).orElse(null),
                asked.getSingleParameter("from").flatMap(QualityQuery::readable).orElse(null),
                asked.getSingleParameter("to").flatMap(QualityQuery::readable).orElse(null),
                asked.getParameters("state").stream()
                        .flatMap(QualityQuery::state)
                        .distinct()
                        .toList(),
                asked.getSingleParameter("page")
                        .filter(page -> page.matches("[1-9][0-9]{0,5}"))
                        .map(Integer::valueOf)
                        .orElse(1),
                asked.getSingleParameter("open").flatMap(Spot::read).orElse(null));
    }

    static Optional<Period> readable(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(new Period(text.strip()));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Stream<QualityState> state(String word) {
        return Arrays.stream(QualityState.values())
                .filter(state -> Names.word(state).equals(word));
    }

    QualityQuery of(StrategyId other) {
        return new QualityQuery(other, indicator, from, to, states, 1, null);
    }

    QualityQuery of(@Nullable IndicatorId other, @Nullable Period first, @Nullable Period last) {
        return new QualityQuery(strategy, other, first, last, states, 1, null);
    }

    QualityQuery only(List<QualityState> others) {
        return new QualityQuery(strategy, indicator, from, to, others, 1, null);
    }

    QualityQuery at(int other) {
        return new QualityQuery(strategy, indicator, from, to, states, other, null);
    }

    QualityQuery opening(@Nullable Spot other) {
        return new QualityQuery(strategy, indicator, from, to, states, page, other);
    }

    /** The same as a question, of a page or with 0 of everything. */
    FindQuality question(StrategyId of, int which, LocalDate today) {
        return new FindQuality(
                of, indicator, from == null ? null : from.start(), to == null ? null : to.end(), states, which, today);
    }

    /** A link to the same screen that looks otherwise; it says where it leads to what is looked at already. */
    RouterLink link(String words, QualityQuery there) {
        var link = new RouterLink(words, QualityView.class);
        link.setQueryParameters(there.parameters());
        link.setHighlightCondition((same, event) -> false);
        if (there.equals(this)) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    QueryParameters parameters() {
        var asked = new LinkedHashMap<String, List<String>>();
        put(asked, "strategy", strategy == null ? null : strategy.value());
        put(asked, "indicator", indicator == null ? null : indicator.value());
        put(asked, "from", Objects.toString(from, null));
        put(asked, "to", Objects.toString(to, null));
        if (!states.isEmpty()) {
            asked.put("state", states.stream().map(Names::word).toList());
        }
        put(asked, "page", page == 1 ? null : String.valueOf(page));
        put(asked, "open", open == null ? null : open.code());
        return new QueryParameters(asked);
    }

    private static void put(Map<String, List<String>> asked, String name, @Nullable String value) {
        if (value != null) {
            asked.put(name, List.of(value));
        }
    }
}
