package org.waymark.ui.exchange;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Walks through a record and all that it is made of, and finds the first thing that is not as it should be. */
public final class Leaves {

    private Leaves() {}

    /** The first field that may not be left out and is. */
    public static Optional<String> missing(Object part) {
        return first("", part, Leaves::lacking);
    }

    /**
     * The first finding about a part or what it is made of.
     *
     * @param finding of a field by its path, from which an empty answer goes on; a field that is left out is null
     */
    static <F> Optional<F> first(String where, Object part, Finding<F> finding) {
        if (part instanceof List<?> list) {
            return firstOf(list, (i, item) -> found(where + "[" + i + "]", item, null, finding));
        }
        return made(part)
                ? firstOf(
                        List.of(part.getClass().getRecordComponents()),
                        (_, field) -> found(
                                where.isEmpty() ? field.getName() : where + "." + field.getName(),
                                value(field, part),
                                field,
                                finding))
                : Optional.empty();
    }

    /** What is found of a field; the component is null for an item of a list. */
    @FunctionalInterface
    interface Finding<F> {

        Optional<F> of(String where, @Nullable Object value, @Nullable RecordComponent field);
    }

    private static <F> Optional<F> found(
            String where, @Nullable Object value, @Nullable RecordComponent field, Finding<F> finding) {
        var own = finding.of(where, value, field);
        return own.isPresent() || value == null ? own : first(where, value, finding);
    }

    private static Optional<String> lacking(String where, @Nullable Object value, @Nullable RecordComponent field) {
        var needed = field != null && !field.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return value == null && needed ? Optional.of(where) : Optional.empty();
    }

    private static boolean made(Object part) {
        return part.getClass().isRecord() && part.getClass().getName().startsWith("org.waymark.");
    }

    private static <T, F> Optional<F> firstOf(Collection<T> parts, BiFunction<Integer, T, Optional<F>> finding) {
        var i = 0;
        for (var part : parts) {
            var found = finding.apply(i, part);
            if (found.isPresent()) {
                return found;
            }
            i++;
        }
        return Optional.empty();
    }

    private static @Nullable Object value(RecordComponent component, Object part) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(part);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException(component + " cannot be read", closed);
        }
    }
}
