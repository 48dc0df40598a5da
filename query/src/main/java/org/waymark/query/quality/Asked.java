package org.waymark.query.quality;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.command.Period;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.Slice;
import org.waymark.command.place.PlaceId;
import org.waymark.command.quality.MeasureLink;
import org.waymark.command.strategy.Measure;
import org.waymark.query.strategy.StrategyPage;

/** What adopted plans ask of a series: the measures of its indicator in its place. */
record Asked(List<Of> measures) {

    /** A value is due so many days after its period is over. */
    private static final long DAYS_TO_REPORT = 30;

    /** A measure and the plan it is in. */
    record Of(MeasureLink link, Measure measure) {}

    static Asked of(Collection<StrategyPage> adopted, IndicatorId indicator, PlaceId place) {
        return new Asked(adopted.stream()
                .flatMap(plan -> plan.goals().stream()
                        .flatMap(goal -> goal.measures().stream())
                        .filter(measure -> measure.indicator().equals(indicator)
                                && measure.place().equals(place))
                        .map(measure -> new Of(new MeasureLink(plan.strategy(), measure.measure()), measure)))
                .toList());
    }

    boolean has(MeasureLink link) {
        return measures.stream().anyMatch(one -> one.link().equals(link));
    }

    /** The groups asked for: those measures speak of, and those they are compared with. */
    List<Slice> groups() {
        return measures.stream()
                .flatMap(one -> Stream.of(one.measure().headline(), one.measure().reference()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The day a value is due, or nothing where nobody asks for it. */
    Optional<LocalDate> dueOn(Period period) {
        return measures.isEmpty()
                ? Optional.empty()
                : Optional.of(period.end().plusDays(DAYS_TO_REPORT));
    }
}
