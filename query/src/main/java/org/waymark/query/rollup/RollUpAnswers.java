package org.waymark.query.rollup;

import static java.util.stream.Collectors.toMap;

import com.mongodb.client.MongoDatabase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.command.Period;
import org.waymark.command.indicator.Direction;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.Slice;
import org.waymark.command.reporting.Standing;
import org.waymark.query.indicator.IndicatorPage;
import org.waymark.query.indicator.Indicators;
import org.waymark.query.place.PlaceName;
import org.waymark.query.place.Places;
import org.waymark.query.progress.Point;
import org.waymark.query.reporting.AcceptedValues;
import org.waymark.query.reporting.ValueRow;

/** Answers how places stand by joining them with accepted values when it is asked. */
@Component
class RollUpAnswers {

    private final Indicators indicators;
    private final AcceptedValues values;
    private final Places places;

    RollUpAnswers(MongoDatabase database) {
        indicators = new Indicators(database);
        values = new AcceptedValues(database);
        places = new Places(database);
    }

    @QueryHandler
    Optional<RollUp> answer(FindRollUp question) {
        return indicators.find(question.indicator()).flatMap(page -> {
            var rows = rows(List.of(page.indicator()), question.asof());
            var territory = new Territory(page, places.all(), rows);
            var asked = question.whole();
            return (asked == null ? territory.widest() : territory.place(asked))
                    .map(whole -> rollUp(page, whole, territory, rows, question));
        });
    }

    private List<ValueRow> rows(Collection<IndicatorId> asked, @Nullable LocalDate day) {
        return (day == null ? values.of(asked) : values.of(asked, day))
                .stream().filter(row -> row.standing() == Standing.REPORTED).toList();
    }

    private RollUp rollUp(
            IndicatorPage page, PlaceName whole, Territory territory, List<ValueRow> rows, FindRollUp question) {
        var parts = territory.parts(whole.place()).stream()
                .map(place -> part(place, territory, question))
                .toList();
        var groups = rows.stream()
                .map(ValueRow::slice)
                .map(slice -> named(slice, page))
                .distinct()
                .sorted(Comparator.comparing(Slice::toString))
                .toList();
        var periods = Stream.concat(Stream.of(part(whole, territory, question)), parts.stream())
                .flatMap(part -> part.values().stream())
                .map(Point::period)
                .distinct()
                .sorted()
                .toList();
        var there = parts.stream()
                .filter(part -> periods.stream().anyMatch(period -> part.place().isThereOn(period.end())))
                .toList();
        return new RollUp(
                page,
                part(whole, territory, question),
                named(question.group(), page),
                question.reference(),
                groups,
                groups.stream()
                        .filter(group -> isWithin(group, named(question.group(), page)))
                        .map(group -> new SubGroup(group, territory.values(whole.place(), group)))
                        .filter(group -> !group.values().isEmpty())
                        .toList(),
                there,
                periods.stream()
                        .map(period -> total(whole, period, territory, question.group()))
                        .toList(),
                structure(page, there, question.asof()));
    }

    private static Part part(PlaceName place, Territory territory, FindRollUp question) {
        var reference = question.reference();
        return new Part(
                place,
                territory.values(place.place(), question.group()),
                reference == null ? List.of() : territory.values(place.place(), reference));
    }

    private static Total total(PlaceName whole, Period period, Territory territory, Slice group) {
        var expected = territory.parts(whole.place(), period);
        var told = expected.stream()
                .flatMap(part -> territory.told(part.place(), group, period).stream())
                .toList();
        return new Total(period, territory.sum(told).orElse(null), told.size(), expected.size());
    }

    private static Slice named(Slice slice, IndicatorPage page) {
        return slice.equals(Slice.TOTAL) ? page.definition().plain() : slice;
    }

    /** Whether a group has every trait of the one around it, and one more. */
    private static boolean isWithin(Slice group, Slice around) {
        return group.traits().entrySet().containsAll(around.traits().entrySet())
                && group.traits().size() == around.traits().size() + 1;
    }

    private List<Trait> structure(IndicatorPage asked, List<Part> parts, @Nullable LocalDate day) {
        var context = indicators.all().stream()
                .filter(page -> page.definition().direction() == Direction.CONTEXT)
                .filter(page -> !page.indicator().equals(asked.indicator()))
                .toList();
        var rows = rows(context.stream().map(IndicatorPage::indicator).toList(), day);
        return context.stream()
                .map(page -> new Trait(page, numbers(page, parts, rows)))
                .filter(trait -> !trait.numbers().isEmpty())
                .toList();
    }

    private static Map<String, BigDecimal> numbers(IndicatorPage page, List<Part> parts, List<ValueRow> rows) {
        var territory = new Territory(
                page,
                parts.stream().map(Part::place).toList(),
                rows.stream()
                        .filter(row -> row.series().indicator().equals(page.indicator()))
                        .toList());
        return parts.stream()
                .map(part ->
                        new Part(part.place(), territory.values(part.place().place(), Slice.TOTAL), List.of()))
                .flatMap(part -> Stream.ofNullable(part.last())
                        .map(last -> Map.entry(part.place().place().value(), last)))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
