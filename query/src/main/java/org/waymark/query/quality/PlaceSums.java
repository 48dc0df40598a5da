package org.waymark.query.quality;

import static org.waymark.query.quality.Oddity.number;
import static org.waymark.query.quality.OddityKind.PLACES;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.waymark.command.indicator.Slice;
import org.waymark.command.place.PlaceId;
import org.waymark.command.reporting.Observation;
import org.waymark.command.reporting.Value;
import org.waymark.query.place.PlaceName;

/**
 * Adds up the places directly within a place, of the same period and standing, and compares them with it: as the place
 * around, and as one within. Where a place is missing only too much can be seen.
 */
final class PlaceSums implements Check {

    private final Neighbours neighbours;
    private final boolean around;

    /** @param around whether the place around is looked at too, and not only what lies within */
    PlaceSums(Neighbours neighbours, boolean around) {
        this.neighbours = neighbours;
        this.around = around;
    }

    @Override
    public void look(Subject subject, Seen seen) {
        if (!hasAnythingToAdd(subject)) {
            return;
        }
        var own = subject.own().series().place();
        var parent = around ? neighbours.place(own).map(PlaceName::within) : Optional.<PlaceId>empty();
        Stream.concat(Stream.of(own), parent.stream())
                .flatMap(place -> neighbours.place(place).stream())
                .forEach(place -> look(place, subject, seen));
    }

    /** Without it no neighbour is read. */
    private static boolean hasAnythingToAdd(Subject subject) {
        return subject.value().cells().stream()
                .anyMatch(cell -> Sums.of(subject).stream()
                        .anyMatch(quantity -> quantity.from().apply(cell.observation()) != null));
    }

    private void look(PlaceName parent, Subject subject, Seen seen) {
        var within = neighbours.within(parent.place());
        var whole = said(parent.place(), subject);
        if (within.size() < 2 || whole.isEmpty()) {
            return;
        }
        neighbours.prepare(
                subject.own().series().indicator(),
                within.stream().map(PlaceName::place).toList());
        var parts = within.stream()
                .flatMap(place -> said(place.place(), subject).stream())
                .toList();
        for (var cell : subject.value().cells()) {
            for (var quantity : Sums.of(subject)) {
                var total = amount(quantity, whole.get().at(cell.slice()));
                var known = parts.stream()
                        .flatMap(value -> amount(quantity, value.at(cell.slice())).stream())
                        .toList();
                if (total.isPresent() && !known.isEmpty()) {
                    compare(parent, cell.slice(), quantity, known, total.get(), within.size(), seen);
                }
            }
        }
    }

    private static void compare(
            PlaceName parent,
            Slice slice,
            Sums.Quantity quantity,
            List<BigDecimal> known,
            BigDecimal total,
            int places,
            Seen seen) {
        var complete = known.size() == places;
        if (complete ? Sums.addUp(known, total) : !Sums.exceed(known, total)) {
            if (!complete) {
                seen.unchecked(
                        PLACES, slice, Map.of(Oddity.WHICH, parent.place().value(), "why", "open"));
            }
            return;
        }
        var which = parent.place().value() + (quantity.of().equals("value") ? "" : "." + quantity.of());
        var facts = new TreeMap<>(Map.of(
                Oddity.WHICH,
                which,
                "of",
                quantity.of(),
                "place",
                parent.place().value(),
                "count",
                String.valueOf(known.size()),
                "sum",
                number(Sums.sum(known)),
                "total",
                number(total),
                "difference",
                number(Sums.sum(known).subtract(total))));
        parent.name().byLanguage().forEach((language, name) -> facts.put("place." + language, name));
        seen.odd(PLACES, slice, facts);
    }

    private Optional<Value> said(PlaceId place, Subject subject) {
        var series = subject.own().series();
        return place.equals(series.place())
                ? Optional.of(subject.value())
                : neighbours.said(series.indicator(), place, subject.period(), subject.own());
    }

    private static Optional<BigDecimal> amount(Sums.Quantity quantity, Optional<Observation> observation) {
        return observation.flatMap(one -> Optional.ofNullable(quantity.from().apply(one)));
    }
}
