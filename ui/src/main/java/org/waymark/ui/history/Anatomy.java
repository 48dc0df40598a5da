package org.waymark.ui.history;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.waymark.command.ParticipantId;
import org.waymark.command.Words;
import org.waymark.command.strategy.Cause;

/** What every event may say beside its own matter, whatever event it is: who acted, why, and what brought it about. */
public final class Anatomy {

    private Anatomy() {}

    /** Who acted. */
    public static Optional<ParticipantId> by(Object event) {
        return field(event, "by", ParticipantId.class);
    }

    static Optional<String> reason(Object event, String language) {
        return field(event, "reason", Words.class)
                .map(words -> words.in(language))
                .or(() -> field(event, "reason", String.class))
                .filter(reason -> !reason.isBlank());
    }

    static List<Cause> causes(Object event) {
        return field(event, "causes", List.class).stream()
                .flatMap(causes -> ((List<?>) causes).stream())
                .filter(Cause.class::isInstance)
                .map(Cause.class::cast)
                .toList();
    }

    private static <T> Optional<T> field(Object event, String name, Class<T> type) {
        var components = event.getClass().getRecordComponents();
        return components == null
                ? Optional.empty()
                : Arrays.stream(components)
                        .filter(component -> component.getName().equals(name) && type == component.getType())
                        .findFirst()
                        .map(component -> type.cast(read(event, component)));
    }

    @SuppressWarnings("NullAway") // a field may be empty, which makes the optional empty
    private static Object read(Object event, java.lang.reflect.RecordComponent component) {
        try {
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException("Cannot read " + component + " of " + event.getClass(), hidden);
        }
    }
}
