package org.waymark.query.history;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.StrategyEvent.GoalAdded;
import org.waymark.command.strategy.StrategyEvent.GoalTakenOver;
import org.waymark.command.strategy.StrategyEvent.MeasureAdded;
import org.waymark.command.strategy.StrategyEvent.MilestonePlanned;

/** The goal whose revision an event raised. */
final class Home {

    private static final ClassValue<Optional<Method>> GOAL = new ClassValue<>() {

        @Override
        protected Optional<Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .filter(component -> component.getName().equals("goal") && component.getType() == GoalId.class)
                    .findFirst()
                    .map(RecordComponent::getAccessor);
        }
    };

    private Home() {}

    static @Nullable GoalId of(Object event) {
        return switch (event) {
            case GoalAdded added -> added.goal().goal();
            case GoalTakenOver taken -> taken.goal().goal();
            case MeasureAdded added -> added.measure().goal();
            case MilestonePlanned planned -> planned.milestone().goal();
            case Record other -> named(other);
            default -> null;
        };
    }

    /** Every other event of a goal has a field of that name. */
    private static @Nullable GoalId named(Record event) {
        var field = GOAL.get(event.getClass());
        return field.map(method -> (GoalId) Mentions.value(event, method)).orElse(null);
    }
}
