package org.waymark.query.version;

import static org.waymark.query.version.Aspect.ADDED;
import static org.waymark.query.version.Aspect.DROPPED;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.waymark.command.strategy.Outline;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.strategy.StrategyPage;

/** Finds what two states of a plan say differently, part by part in the order of the plan, dropped parts last. */
public final class Differences {

    private Differences() {}

    /** What the two say differently. */
    public static List<Difference> between(StrategyPage before, StrategyPage after) {
        var found = new ArrayList<Difference>();
        outline(after.strategy(), before.outline(), after.outline(), found);
        var said = parts(before);
        var says = parts(after);
        says.forEach((part, now) -> {
            var then = said.get(part);
            if (then == null) {
                found.add(now.difference(ADDED, null, now.whole()));
            } else {
                now.aspects().forEach((aspect, value) -> {
                    var old = then.aspects().get(aspect);
                    if (!Objects.equals(old, value)) {
                        found.add(now.difference(aspect, old, value));
                    }
                });
            }
        });
        said.forEach((part, then) -> {
            if (!says.containsKey(part)) {
                found.add(then.difference(DROPPED, then.whole(), null));
            }
        });
        return List.copyOf(found);
    }

    private static void outline(StrategyId strategy, Outline before, Outline after, List<Difference> found) {
        var part = new Part(Subject.STRATEGY, strategy.value());
        differ(part, after, Aspect.WORDS, text(before), text(after), found);
        differ(part, after, Aspect.DATE, span(before), span(after), found);
    }

    private static void differ(
            Part part, Outline outline, Aspect aspect, Said before, Said after, List<Difference> found) {
        if (!before.equals(after)) {
            found.add(new Difference(part, null, null, outline.name(), aspect, before, after));
        }
    }

    private static Said text(Outline outline) {
        return new Said.Text(outline.name(), outline.summary());
    }

    private static Said span(Outline outline) {
        return new Said.Span(outline.start(), outline.end(), outline.horizons());
    }

    private static Map<Part, Reading> parts(StrategyPage plan) {
        var parts = new LinkedHashMap<Part, Reading>();
        plan.goals().stream()
                .flatMap(entry -> Stream.of(
                                Stream.of(Reading.of(entry)),
                                entry.measures().stream().map(Reading::of),
                                entry.milestones().stream().map(Reading::of))
                        .flatMap(readings -> readings))
                .forEach(reading -> parts.put(reading.part(), reading));
        return parts;
    }
}
