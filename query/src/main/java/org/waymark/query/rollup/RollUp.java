package org.waymark.query.rollup;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.indicator.Slice;
import org.waymark.command.place.PlaceId;
import org.waymark.query.indicator.IndicatorPage;

/**
 * One indicator over the places within a place. Counts add up, and so do numerators and denominators; everything else
 * is told as it lies.
 *
 * @param whole the place around, with what was reported for it as a whole
 * @param group the group asked about
 * @param reference the group it is compared with, or null
 * @param groups everybody who is spoken of, in the whole or in a place
 * @param within the groups inside the one asked about, in the whole
 * @param parts the places within, by code; those that were there in a period that was reported
 * @param totals by period, in order of time
 * @param structure what the places are like
 */
public record RollUp(
        IndicatorPage indicator,
        Part whole,
        Slice group,
        @Nullable Slice reference,
        List<Slice> groups,
        List<SubGroup> within,
        List<Part> parts,
        List<Total> totals,
        List<Trait> structure) {

    /** The last period for which a place has a number. */
    public Optional<Period> latest() {
        return totals.stream()
                .filter(total -> total.told() > 0)
                .map(Total::period)
                .max(Comparator.naturalOrder());
    }

    /** The last total. */
    public Optional<Total> total() {
        return latest().flatMap(period ->
                totals.stream().filter(total -> total.period().equals(period)).findFirst());
    }

    /** How the places lie in the last period. */
    public Optional<Distribution> distribution() {
        return latest().flatMap(period -> Distribution.of(numbers(period)));
    }

    /** The places in groups of like structure. */
    public List<Peers> peers(Trait by) {
        return latest().map(period -> new Structure(parts, structure).by(by, period))
                .orElse(List.of());
    }

    /** The places most like one in structure, the most alike first. */
    public List<PlaceId> similar(PlaceId place) {
        return new Structure(parts, structure).similar(place);
    }

    private List<BigDecimal> numbers(Period period) {
        return parts.stream().flatMap(part -> part.number(period).stream()).toList();
    }
}
