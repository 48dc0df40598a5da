package org.waymark.query.version;

import java.util.LinkedHashMap;
import java.util.List;
import org.waymark.command.strategy.MeasureId;

/** Finds where measures were first promised to go. */
final class Originals {

    private Originals() {}

    static List<OriginalTarget> of(List<Sheet> latestFirst) {
        var first = new LinkedHashMap<MeasureId, OriginalTarget>();
        for (var sheet : latestFirst.reversed()) {
            var version = Versions.page(sheet);
            version.plan().goals().stream()
                    .flatMap(entry -> entry.measures().stream())
                    .filter(measure -> !measure.target().path().isEmpty())
                    .map(measure ->
                            new OriginalTarget(measure.measure(), version.version(), version.known(), measure.target()))
                    .forEach(target -> first.merge(target.measure(), target, Originals::earlier));
        }
        return List.copyOf(first.values());
    }

    /** A promise stands before a drawing that nobody promised. */
    private static OriginalTarget earlier(OriginalTarget before, OriginalTarget after) {
        return before.target().illustrative() && !after.target().illustrative() ? after : before;
    }
}
