package org.waymark.query.version;

import org.waymark.command.strategy.StrategyId;

/** A version of a strategy, for example {@code strategy:ie-mis-2017@2}. */
public record VersionId(StrategyId strategy, int version) {

    @Override
    public String toString() {
        return strategy + "@" + version;
    }
}
