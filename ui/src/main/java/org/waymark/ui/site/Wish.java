package org.waymark.ui.site;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.commitment.Instrument;
import org.waymark.command.domain.DomainId;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.commitment.CommitmentTrace;
import org.waymark.query.commitment.CommitmentTrace.Coverage;

/** Which commitments a reader wants to see; null wants all. It is written into the address. */
public record Wish(
        @Nullable StrategyId strategy,
        @Nullable Instrument instrument,
        @Nullable Coverage coverage,
        @Nullable DomainId domain) {

    /** Reads an address; what it does not know it leaves out. */
    static Wish of(
            @Nullable String strategy,
            @Nullable String instrument,
            @Nullable String coverage,
            @Nullable String domain) {
        return new Wish(
                strategy == null ? null : new StrategyId(strategy),
                constant(Instrument.values(), instrument),
                constant(Coverage.values(), coverage),
                domain == null || !domain.matches("[a-z0-9-]{1,40}:[a-z0-9-]{1,60}") ? null : new DomainId(domain));
    }

    boolean meets(CommitmentTrace trace) {
        var clause = trace.commitment().clause();
        return (instrument == null || clause.instrument() == instrument)
                && (coverage == null || trace.coverage() == coverage)
                && (domain == null || clause.domains().contains(domain));
    }

    public Wish from(@Nullable Instrument other) {
        return new Wish(strategy, other, coverage, domain);
    }

    public Wish that(@Nullable Coverage other) {
        return new Wish(strategy, instrument, other, domain);
    }

    public Wish under(@Nullable DomainId other) {
        return new Wish(strategy, instrument, coverage, other);
    }

    public Wish in(StrategyId other) {
        return new Wish(other, instrument, coverage, domain);
    }

    /** The address of the page, or of its file. */
    public String path(String page) {
        var asked = Stream.of(
                        strategy == null ? "" : "strategy=" + strategy.value(),
                        instrument == null ? "" : "instrument=" + lower(instrument),
                        coverage == null ? "" : "coverage=" + lower(coverage),
                        domain == null ? "" : "domain=" + domain.value())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
        return asked.isEmpty() ? page : page + "?" + asked;
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> @Nullable E constant(E[] constants, @Nullable String text) {
        return Arrays.stream(constants)
                .filter(constant -> lower(constant).equals(text))
                .findFirst()
                .orElse(null);
    }
}
