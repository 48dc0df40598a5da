package org.waymark.ui.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.indicator.Slice;
import org.waymark.command.reporting.Standing;
import org.waymark.command.reporting.Survey;
import org.waymark.command.standing.Margin;
import org.waymark.query.standing.Beside;
import org.waymark.query.standing.Flagged;
import org.waymark.query.standing.Flagged.Stretch;
import org.waymark.query.standing.Side;
import org.waymark.query.standing.Standings;

/**
 * What several standings say about one indicator.
 *
 * @param margin how far they may lie apart before that is flagged
 * @param usual whether that holds because nobody set another
 */
record StandingsAnswer(String indicator, @Nullable Margin margin, boolean usual, List<Row> beside, List<Flag> flagged) {

    /** One group in one place and period. */
    record Row(
            String place,
            String period,
            String slice,
            List<Stand> sides,
            @Nullable BigDecimal apart,
            boolean diverges) {}

    /**
     * What one source says.
     *
     * @param withoutReview why no second person looked at it, or null
     */
    record Stand(
            String source,
            Standing standing,
            ObservationAnswer observation,
            @Nullable String note,
            @Nullable Survey survey,
            @Nullable String withoutReview) {}

    /** A divergence that is or was flagged, with what the sides said. */
    record Flag(
            String place,
            String period,
            boolean open,
            boolean explained,
            List<Time> times,
            List<String> sides,
            List<Words> said) {}

    /** When standings diverged, how far and for which groups. */
    record Time(Instant from, @Nullable Instant until, BigDecimal apart, List<String> slices) {}

    /** What one side said. */
    record Words(String side, String words, Instant at) {}

    static StandingsAnswer of(Standings standings) {
        return new StandingsAnswer(
                standings.indicator().value(),
                standings.margin(),
                standings.usual(),
                standings.beside().stream().map(StandingsAnswer::row).toList(),
                standings.flagged().stream().map(StandingsAnswer::flag).toList());
    }

    private static Row row(Beside row) {
        var period = row.period().code();
        return new Row(
                row.place().value(),
                period,
                row.slice().toString(),
                row.sides().stream().map(side -> stand(period, side)).toList(),
                row.apart(),
                row.diverges());
    }

    private static Stand stand(String period, Side side) {
        return new Stand(
                side.source().value(),
                side.standing(),
                ObservationAnswer.of(period, side.observation(), side.revision(), side.known()),
                side.note(),
                side.survey(),
                side.withoutReview());
    }

    private static Flag flag(Flagged flagged) {
        return new Flag(
                flagged.divergence().place().value(),
                flagged.divergence().period().code(),
                flagged.isOpen(),
                flagged.isExplained(),
                flagged.stretches().stream().map(StandingsAnswer::time).toList(),
                flagged.sides().stream().map(side -> side.value()).toList(),
                flagged.said().stream()
                        .map(one -> new Words(one.side().value(), one.words(), one.at()))
                        .toList());
    }

    private static Time time(Stretch stretch) {
        return new Time(
                stretch.from(),
                stretch.until(),
                stretch.apart(),
                stretch.slices().stream().map(Slice::toString).toList());
    }
}
