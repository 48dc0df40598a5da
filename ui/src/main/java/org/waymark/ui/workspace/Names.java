package org.waymark.ui.workspace;

import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.MeasureKind;
import org.waymark.command.indicator.Slice;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.place.PlaceId;
import org.waymark.command.place.PlaceLevel;
import org.waymark.command.reporting.Observation;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.query.indicator.FindIndicators;
import org.waymark.query.indicator.IndicatorPage;
import org.waymark.query.organisation.FindOrganisations;
import org.waymark.query.organisation.OrganisationPage;
import org.waymark.query.place.FindLevels;
import org.waymark.query.place.FindPlaces;
import org.waymark.query.place.LevelPage;
import org.waymark.query.place.PlaceName;

/** What things are called: the names behind ids, in the language of who is reading. Asked anew when a screen opens. */
@SpringComponent
@UIScope
public class Names {

    private final Seat seat;
    private Map<IndicatorId, IndicatorPage> indicators = Map.of();
    private Map<PlaceId, PlaceName> places = Map.of();
    private Map<PlaceLevel, LevelPage> levels = Map.of();
    private Map<OrganisationId, OrganisationPage> organisations = Map.of();

    Names(Seat seat) {
        this.seat = seat;
    }

    /** Asks for all names again. */
    public void refresh() {
        indicators = by(seat.list(new FindIndicators(), IndicatorPage.class), IndicatorPage::indicator);
        places = by(seat.list(new FindPlaces(), PlaceName.class), PlaceName::place);
        levels = by(seat.list(new FindLevels(), LevelPage.class), LevelPage::level);
        organisations = by(seat.list(new FindOrganisations(), OrganisationPage.class), OrganisationPage::organisation);
    }

    private static <K, A> Map<K, A> by(List<A> pages, Function<A, K> id) {
        return pages.stream().collect(Collectors.toMap(id, page -> page, (one, same) -> one));
    }

    public List<IndicatorPage> indicators() {
        return indicators.values().stream()
                .sorted(Comparator.comparing(page -> page.indicator().value()))
                .toList();
    }

    public List<PlaceName> places() {
        return places.values().stream()
                .sorted(Comparator.comparing(place -> place.place().value()))
                .toList();
    }

    public List<OrganisationPage> organisations() {
        return organisations.values().stream()
                .sorted(Comparator.comparing(page -> page.organisation().value()))
                .toList();
    }

    public Optional<IndicatorPage> page(IndicatorId indicator) {
        return Optional.ofNullable(indicators.get(indicator));
    }

    public Optional<OrganisationPage> page(OrganisationId organisation) {
        return Optional.ofNullable(organisations.get(organisation));
    }

    public String of(Words words) {
        return words.in(seat.wording().language());
    }

    public String of(IndicatorId indicator) {
        var page = indicators.get(indicator);
        return page == null ? indicator.value() : of(page.definition().name());
    }

    public String of(PlaceId place) {
        var name = places.get(place);
        return name == null ? place.value() : of(name.name());
    }

    public String of(OrganisationId organisation) {
        var page = organisations.get(organisation);
        return page == null ? organisation.value() : of(page.name());
    }

    /** A level as the installation calls it, else in the usual words. */
    public String of(PlaceLevel level) {
        var named = levels.get(level);
        var key = "workspace.place-level."
                + level.value().toLowerCase(Locale.ROOT).replace('_', '-');
        return named != null
                ? of(named.name())
                : seat.wording().has(key) ? seat.text(key) : seat.wording().isolate(level.value());
    }

    /** All levels, from the largest on: the usual ones and those the installation has named. */
    public List<PlaceLevel> levels() {
        var usual = PlaceLevel.usual();
        return Stream.concat(usual.stream(), levels.keySet().stream())
                .distinct()
                .sorted(Comparator.<PlaceLevel>comparingInt(level -> {
                            var named = levels.get(level);
                            return named == null ? usual.indexOf(level) : named.rank();
                        })
                        .thenComparing(PlaceLevel::value))
                .toList();
    }

    /** An indicator, a place and who reports it. */
    public String of(ReportingSeriesId series) {
        return seat.text("workspace.series", of(series.indicator()), of(series.place()), of(series.source()));
    }

    /** The group a slice speaks of, in words where its codes have any. */
    public String of(Slice slice) {
        var wording = seat.wording();
        if (slice.codes().isEmpty()) {
            return wording.text("workspace.everybody");
        }
        return new TreeMap<>(slice.codes())
                .entrySet().stream()
                        .map(part -> "workspace.code." + part.getKey() + "." + part.getValue())
                        .map(key -> wording.has(key)
                                ? wording.text(key)
                                : wording.upright(key.substring("workspace.code.".length())
                                        .replace('.', ' ')))
                        .collect(Collectors.joining(wording.text("workspace.comma")));
    }

    /** What a dimension is called, or its code where nobody gave it a name. */
    public String dimension(String code) {
        var key = "workspace.dimension." + code;
        return seat.wording().has(key) ? seat.text(key) : code;
    }

    /** A number with the unit of its indicator, or in words why there is none. */
    public String of(@Nullable Observation observation, IndicatorId indicator) {
        if (observation == null) {
            return "–";
        }
        var missing = observation.missing();
        var shown = observation.shown();
        if (shown == null) {
            return missing == null ? "–" : seat.text("workspace.missing." + word(missing));
        }
        return of(shown, indicator);
    }

    /** A number with the unit of its indicator. */
    public String of(BigDecimal number, IndicatorId indicator) {
        var wording = seat.wording();
        var page = indicators.get(indicator);
        if (page == null) {
            return wording.number(number);
        }
        var unit = of(page.definition().unit());
        return unit.equals("%") || page.definition().kind() == MeasureKind.PERCENTAGE
                ? wording.percent(number)
                : wording.number(number) + " " + unit;
    }

    /** The constant as it stands in bundle keys. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
