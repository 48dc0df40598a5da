package org.waymark.ui.api;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.query.progress.Point;
import org.waymark.query.rollup.Distribution;
import org.waymark.query.rollup.Part;
import org.waymark.query.rollup.RollUp;
import org.waymark.query.rollup.SubGroup;
import org.waymark.query.rollup.Total;

/** An indicator over the places within a place. */
record PlacesAnswer(
        String indicator,
        String group,
        @Nullable String reference,
        PlaceAnswer whole,
        List<TotalAnswer> totals,
        @Nullable Distribution distribution,
        List<PlaceAnswer> places,
        List<GroupAnswer> within,
        List<TraitAnswer> structure) {

    static PlacesAnswer of(RollUp found) {
        var reference = found.reference();
        var periods = found.totals().stream().map(Total::period).toList();
        return new PlacesAnswer(
                found.indicator().indicator().value(),
                found.group().toString(),
                reference == null ? null : reference.toString(),
                PlaceAnswer.of(found.whole(), periods, List.of()),
                found.totals().stream().map(TotalAnswer::of).toList(),
                found.distribution().orElse(null),
                found.parts().stream()
                        .map(part -> PlaceAnswer.of(
                                part,
                                periods,
                                found.similar(part.place().place()).stream()
                                        .map(place -> place.value())
                                        .toList()))
                        .toList(),
                found.within().stream().map(GroupAnswer::of).toList(),
                found.structure().stream()
                        .map(trait -> new TraitAnswer(
                                trait.indicator().indicator().value(),
                                found.peers(trait).stream()
                                        .map(peers -> new PeersAnswer(
                                                peers.from(),
                                                peers.to(),
                                                peers.places().stream()
                                                        .map(place -> place.value())
                                                        .toList(),
                                                peers.distribution().orElse(null)))
                                        .toList()))
                        .toList());
    }

    /** A place; the gaps are reference minus group, by period; those like it are the nearest in structure. */
    record PlaceAnswer(
            String place,
            List<PointAnswer> values,
            List<PointAnswer> reference,
            List<GapAnswer> gaps,
            List<String> similar) {

        static PlaceAnswer of(Part part, List<Period> periods, List<String> similar) {
            return new PlaceAnswer(
                    part.place().place().value(),
                    part.values().stream().map(PointAnswer::of).toList(),
                    part.reference().stream().map(PointAnswer::of).toList(),
                    periods.stream()
                            .flatMap(period -> part.gap(period).map(gap -> new GapAnswer(period.code(), gap)).stream())
                            .toList(),
                    similar);
        }
    }

    /** The distance between two groups in a period. */
    record GapAnswer(String period, BigDecimal gap) {}

    /** A value, or why there is none. */
    record PointAnswer(
            String period,
            @Nullable BigDecimal value,
            @Nullable String missing,
            List<String> flags,
            String known,
            int revision) {

        static PointAnswer of(Point point) {
            var missing = point.missing();
            return new PointAnswer(
                    point.period().code(),
                    point.observation().shown(),
                    missing == null ? null : missing.name(),
                    point.flags().stream().map(Enum::name).toList(),
                    point.known().toString(),
                    point.revision());
        }
    }

    /** What the places add up to, or null where such numbers are never added; of how many places. */
    record TotalAnswer(String period, @Nullable BigDecimal sum, int told, int expected) {

        static TotalAnswer of(Total total) {
            var sum = total.sum();
            return new TotalAnswer(
                    total.period().code(), sum == null ? null : sum.shown(), total.told(), total.expected());
        }
    }

    /** A group inside the one asked about, in the whole. */
    record GroupAnswer(String group, List<PointAnswer> values) {

        static GroupAnswer of(SubGroup sub) {
            return new GroupAnswer(
                    sub.group().toString(),
                    sub.values().stream().map(PointAnswer::of).toList());
        }
    }

    /** What places are like, and the groups they form by it. */
    record TraitAnswer(String indicator, List<PeersAnswer> peers) {}

    /** Places of like structure. */
    record PeersAnswer(
            BigDecimal from,
            BigDecimal to,
            List<String> places,
            @Nullable Distribution distribution) {}
}
