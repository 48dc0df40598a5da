package org.waymark.query.history;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.command.ParticipantId;
import org.waymark.command.Words;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.Lineage;
import org.waymark.command.strategy.MeasureId;
import org.waymark.command.strategy.MilestoneId;
import org.waymark.command.strategy.Promise;

/** The parts of a plan that an event speaks of, whatever event it is, for example {@code goal:work}. */
final class Mentions {

    /** The fields of each kind of record that may mention something; looking them up each time is what costs. */
    private static final ClassValue<List<Method>> FIELDS = new ClassValue<>() {

        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .filter(component -> mayMention(component.getType()))
                    .map(RecordComponent::getAccessor)
                    .toList();
        }
    };

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
                for (var field : FIELDS.get(record.getClass())) {
                    collect(value(record, field), found);
                }
            }
            default -> {}
        }
    }

    private static boolean mayMention(Class<?> type) {
        return (Record.class.isAssignableFrom(type) || Iterable.class.isAssignableFrom(type))
                && type != Words.class
                && type != ParticipantId.class;
    }

    static @Nullable Object value(Record record, Method field) {
        try {
            return field.invoke(record);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException("Cannot read " + field + " of " + record.getClass(), hidden);
        }
    }
}
