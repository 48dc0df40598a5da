package org.waymark.infra.guard;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.command.organisation.OrganisationId;

/** Puts other ids in the place of organisations, wherever they stand in a record, in lists of them and in maps. */
final class Renaming {

    private final UnaryOperator<OrganisationId> other;

    Renaming(UnaryOperator<OrganisationId> other) {
        this.other = other;
    }

    /** Whether a record speaks of such an organisation. */
    static boolean mentions(Object record, Predicate<OrganisationId> organisation) {
        var found = new boolean[1];
        new Renaming(id -> {
                    found[0] |= organisation.test(id);
                    return id;
                })
                .of(record);
        return found[0];
    }

    /** The same with other ids; the very same where there is nothing to rename. */
    @Nullable
    Object of(@Nullable Object told) {
        return switch (told) {
            case null -> null;
            case OrganisationId id -> other.apply(id);
            case Words words -> ofCodes(words);
            case Optional<?> optional -> optional.isPresent() ? Optional.ofNullable(of(optional.get())) : told;
            case Collection<?> several -> of(several);
            case Map<?, ?> map -> of(map);
            case Record record -> of(record);
            default -> told;
        };
    }

    private Object of(Collection<?> several) {
        var renamed = new ArrayList<@Nullable Object>();
        var same = true;
        for (var one : several) {
            var next = of(one);
            same &= isSame(next, one);
            renamed.add(next);
        }
        return same ? several : several instanceof Set<?> ? Set.copyOf(renamed) : List.copyOf(renamed);
    }

    @SuppressWarnings("ReferenceEquality") // what was not renamed is handed on as it is
    private static boolean isSame(@Nullable Object one, @Nullable Object other) {
        return one == other;
    }

    private Object of(Map<?, ?> map) {
        var renamed = new LinkedHashMap<@Nullable Object, @Nullable Object>();
        var same = true;
        for (var entry : map.entrySet()) {
            var key = of(entry.getKey());
            var value = of(entry.getValue());
            same &= isSame(key, entry.getKey()) && isSame(value, entry.getValue());
            renamed.put(key, value);
        }
        return same ? map : renamed;
    }

    private Object of(Record record) {
        var type = record.getClass();
        var parts = Shape.of(type).parts();
        if (parts.isEmpty()) {
            return record;
        }
        try {
            var values = new @Nullable Object[parts.size()];
            var same = true;
            for (var i = 0; i < parts.size(); i++) {
                var value = parts.get(i).getAccessor().invoke(record);
                values[i] = of(value);
                same &= isSame(values[i], value);
            }
            return same ? record : Shape.of(type).maker().newInstance(values);
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException("Cannot rename in " + type, impossible);
        }
    }

    /** A line of nothing but ids, as versions tell who works on a goal: {@code lead + one, other}. */
    private Words ofCodes(Words words) {
        var renamed = words.byLanguage().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, line -> ofCodes(line.getValue())));
        return renamed.equals(words.byLanguage()) ? words : new Words(renamed);
    }

    private String ofCodes(String line) {
        return Arrays.stream(line.split(" \\+ ", -1))
                .map(side -> Arrays.stream(side.split(", ", -1))
                        .map(code -> other.apply(new OrganisationId(code)).value())
                        .collect(Collectors.joining(", ")))
                .collect(Collectors.joining(" + "));
    }

    /** How a kind of record is read and made; components are empty where none can hold an organisation. */
    private record Shape(List<RecordComponent> parts, java.lang.reflect.Constructor<?> maker) {

        private static final ClassValue<Shape> KNOWN = new ClassValue<>() {
            @Override
            protected Shape computeValue(Class<?> type) {
                var parts = type.getRecordComponents();
                try {
                    var maker = type.getDeclaredConstructor(
                            Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
                    maker.setAccessible(true);
                    Arrays.stream(parts).forEach(part -> part.getAccessor().setAccessible(true));
                    return new Shape(List.of(parts), maker);
                } catch (NoSuchMethodException impossible) {
                    throw new IllegalStateException("A record without its constructor: " + type, impossible);
                }
            }
        };

        static Shape of(Class<?> type) {
            return Objects.requireNonNull(KNOWN.get(type));
        }
    }
}
