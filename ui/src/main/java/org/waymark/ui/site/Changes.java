package org.waymark.ui.site;

import java.util.List;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.Change;
import org.waymark.query.theme.ThemePage;

/** Finds in the versions of a plan what a theme changed. */
final class Changes {

    private Changes() {}

    static List<Change> of(StrategyPage plan, ThemePage theme) {
        var closed = theme.closed();
        if (closed == null || closed.weDid().version() == null) {
            return List.of();
        }
        var did = closed.weDid();
        return plan.versions().stream()
                .filter(version -> Integer.valueOf(version.version()).equals(did.version()))
                .flatMap(version -> version.changes().stream())
                .filter(change -> did.id() == null || change.id().endsWith(did.id()))
                .toList();
    }
}
