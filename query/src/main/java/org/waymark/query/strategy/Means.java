package org.waymark.query.strategy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.command.strategy.Promise;
import org.waymark.command.strategy.Resource;
import org.waymark.command.strategy.ResourceEvent;
import org.waymark.command.strategy.ResourceEvent.CostOfInactionNoted;
import org.waymark.command.strategy.ResourceEvent.ResourceRecorded;
import org.waymark.command.strategy.ResourceEvent.ResourceTakenBack;

/**
 * The money behind a strategy, and what it costs to do nothing.
 *
 * @param resources in the order in which they were recorded
 * @param costOfInaction in words, or null where nobody said
 * @param source where the estimate was published, or null
 */
public record Means(
        List<Resource> resources,
        @Nullable Words costOfInaction,
        @Nullable String source) {

    /** No money is on record. */
    public static final Means NONE = new Means(List.of(), null, null);

    /** What stands behind a promise, as sums by currency. Currencies are never converted into each other. */
    public Map<String, BigDecimal> sums(Promise promise, Resource.Kind kind) {
        var sums = new TreeMap<String, BigDecimal>();
        resources.stream()
                .filter(resource -> resource.promise().equals(promise) && resource.kind() == kind)
                .forEach(resource -> sums.merge(resource.currency(), resource.amount(), BigDecimal::add));
        return sums;
    }

    Means after(ResourceEvent event) {
        return switch (event) {
            case ResourceRecorded recorded ->
                with(Stream.concat(resources.stream(), Stream.of(recorded.resource()))
                        .toList());
            case ResourceTakenBack back -> only(resource -> !resource.resource().equals(back.resource()));
            case CostOfInactionNoted noted -> new Means(resources, noted.note(), noted.sourceUrl());
        };
    }

    Means only(Predicate<Resource> those) {
        return with(resources.stream().filter(those).toList());
    }

    private Means with(List<Resource> others) {
        return new Means(others, costOfInaction, source);
    }
}
