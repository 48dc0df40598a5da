package org.waymark.infra.announce;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.command.reporting.Cell;
import org.waymark.command.reporting.Flag;
import org.waymark.command.reporting.Missing;
import org.waymark.command.reporting.ReportingEvent.AcceptanceWithdrawn;
import org.waymark.command.reporting.ReportingEvent.ValueAccepted;
import org.waymark.command.strategy.StrategyEvent.VersionAdopted;
import org.waymark.command.theme.ThemeEvent.LoopClosed;

/**
 * What other organisations are told. It is written for them, changes by a new version beside the old one, and holds
 * nothing but codes, figures and words that were adopted for everybody: no text from a voice, no receipt, nobody's
 * name.
 */
sealed interface PublishedLanguage {

    /** The topic, which is also the name of the schema. */
    String topic();

    /** What is announced of an event: of most, nothing. */
    static Optional<PublishedLanguage> of(Object event) {
        return switch (event) {
            case ValueAccepted accepted -> Optional.of(AcceptedValue.of(accepted));
            case AcceptanceWithdrawn withdrawn -> Optional.of(WithdrawnAcceptance.of(withdrawn));
            case VersionAdopted adopted -> Optional.of(AdoptedVersion.of(adopted));
            case LoopClosed closed -> Optional.of(ClosedLoop.of(closed));
            default -> Optional.empty();
        };
    }

    /**
     * An accepted value of one source for one indicator, place and period. A higher revision replaces a lower one.
     *
     * @param reviewed false where its review is switched off and no second person looked at it; else null
     */
    record AcceptedValue(
            String indicator,
            String place,
            String source,
            String period,
            int revision,
            @Nullable LocalDate published,
            List<Figure> figures,
            @Nullable String narrative,
            @Nullable String note,
            List<String> evidence,
            @Nullable Boolean reviewed)
            implements PublishedLanguage {

        @Override
        public String topic() {
            return "accepted-values.v1";
        }

        static AcceptedValue of(ValueAccepted event) {
            var series = event.series();
            var value = event.value();
            return new AcceptedValue(
                    series.indicator().value(),
                    series.place().value(),
                    series.source().value(),
                    event.period().code(),
                    event.revision(),
                    event.published(),
                    value.cells().stream().map(Figure::of).toList(),
                    value.narrative(),
                    value.note(),
                    value.evidence(),
                    event.withoutReview() == null ? null : false);
        }
    }

    /**
     * A value does not count any more.
     *
     * @param revision the revision that does not count any more
     * @param again the revision that counts again in its place, or null where none does
     */
    record WithdrawnAcceptance(
            String indicator,
            String place,
            String source,
            String period,
            int revision,
            @Nullable Integer again) implements PublishedLanguage {

        @Override
        public String topic() {
            return "withdrawn-acceptances.v1";
        }

        static WithdrawnAcceptance of(AcceptanceWithdrawn event) {
            var series = event.series();
            return new WithdrawnAcceptance(
                    series.indicator().value(),
                    series.place().value(),
                    series.source().value(),
                    event.period().code(),
                    event.revision(),
                    event.again() == 0 ? null : event.again());
        }
    }

    /**
     * One number of a value, or why there is none.
     *
     * @param group code by dimension; empty for everybody
     * @param flags SDMX codes
     */
    record Figure(
            Map<String, String> group,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            List<String> flags,
            @Nullable Missing missing) {

        static Figure of(Cell cell) {
            var observed = cell.observation();
            return new Figure(
                    cell.slice().codes(),
                    observed.value(),
                    observed.numerator(),
                    observed.denominator(),
                    observed.flags().stream()
                            .map(Flag::code)
                            .map(String::valueOf)
                            .toList(),
                    observed.missing());
        }
    }

    /** A version of a strategy that binds from now on. */
    record AdoptedVersion(
            String strategy,
            int version,
            Map<String, String> reason,
            @Nullable LocalDate decidedOn) implements PublishedLanguage {

        @Override
        public String topic() {
            return "adopted-versions.v1";
        }

        static AdoptedVersion of(VersionAdopted event) {
            return new AdoptedVersion(
                    event.strategy().value(), event.version(), event.reason().byLanguage(), event.decidedOn());
        }
    }

    /** What became of what people said. */
    record ClosedLoop(
            String theme,
            String outcome,
            @Nullable String strategy,
            @Nullable Integer version,
            @Nullable String changed,
            Map<String, String> statement,
            LocalDate on)
            implements PublishedLanguage {

        @Override
        public String topic() {
            return "closed-loops.v1";
        }

        static ClosedLoop of(LoopClosed event) {
            var weDid = event.weDid();
            return new ClosedLoop(
                    event.theme().value(),
                    weDid.kind().name(),
                    weDid.strategy() == null ? null : weDid.strategy().value(),
                    weDid.version(),
                    weDid.id(),
                    event.statement().byLanguage(),
                    event.on());
        }
    }
}
