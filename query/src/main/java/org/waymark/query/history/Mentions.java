package org.waymark.query.history;

import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.Lineage;
import org.waymark.command.strategy.MeasureId;
import org.waymark.command.strategy.MilestoneId;
import org.waymark.command.strategy.Promise;

/** The parts of a plan that an event speaks of, whatever event it is, for example {@code goal:work}. */
final class Mentions {

    private Mentions() {}

    static Set<String> in(Object event) {
        var found = new HashSet<String>();
        collect(event, found);
        return found;
    }

    static String of(Promise promise) {
        return promise.kind().name().toLowerCase(Locale.ROOT) + ":" + promise.id();
    }

    private static void collect(@Nullable Object said, Set<String> found) {
        switch (said) {
            case null -> {}
            case GoalId goal -> found.add(goal.toString());
            case MeasureId measure -> found.add(measure.toString());
            case MilestoneId step -> found.add(step.toString());
            case Promise promise -> found.add(of(promise));
            case Lineage elsewhere -> {}
            case Iterable<?> several -> several.forEach(one -> collect(one, found));
            case Record record -> {
                for (var component : record.getClass().getRecordComponents()) {
                    collect(value(record, component), found);
                }
            }
            default -> {}
        }
    }

    static @Nullable Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException("Cannot read " + component + " of " + record.getClass(), hidden);
        }
    }
}
