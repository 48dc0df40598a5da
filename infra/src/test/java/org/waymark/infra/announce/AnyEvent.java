package org.waymark.infra.announce;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.waymark.command.ParticipantId;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.consultation.ConsultationId;
import org.waymark.command.crisis.CrisisId;
import org.waymark.command.domain.DomainId;
import org.waymark.command.feedback.ReceiptTag;
import org.waymark.command.indicator.Slice;
import org.waymark.command.place.Contour;
import org.waymark.command.reporting.Observation;
import org.waymark.command.sealed.Sealed;
import org.waymark.command.strategy.Amendment;
import org.waymark.command.strategy.GoalId;

/** Makes an event of any type with every field filled: what is personal with a canary, other text plainly. */
final class AnyEvent {

    static final String CANARY = "canary";
    static final String PLAIN = "plain";

    private static final Map<Class<?>, Object> GIVEN = Map.ofEntries(
            Map.entry(String.class, PLAIN),
            Map.entry(int.class, 1),
            Map.entry(Integer.class, 1),
            Map.entry(long.class, 1L),
            Map.entry(Long.class, 1L),
            Map.entry(boolean.class, true),
            Map.entry(BigDecimal.class, BigDecimal.TEN),
            Map.entry(LocalTime.class, LocalTime.NOON),
            Map.entry(Instant.class, Instant.EPOCH),
            Map.entry(LocalDate.class, LocalDate.of(2026, 11, 22)),
            Map.entry(UUID.class, UUID.fromString("00000000-0000-4000-8000-000000000001")),
            Map.entry(Period.class, Period.year(2024)),
            Map.entry(DomainId.class, new DomainId("vocabulary:" + PLAIN)),
            Map.entry(ConsultationId.class, new ConsultationId(PLAIN + "~1")),
            Map.entry(CrisisId.class, new CrisisId(PLAIN + "." + PLAIN)),
            Map.entry(Contour.class, new Contour(List.of("0 0 1 0 1 1"))),
            Map.entry(
                    Amendment.class, Amendment.words(new GoalId(PLAIN), 1, Words.english(PLAIN), Words.english(PLAIN))),
            Map.entry(Words.class, Words.english(PLAIN)),
            Map.entry(Slice.class, Slice.TOTAL),
            Map.entry(Observation.class, Observation.of(BigDecimal.TEN)),
            Map.entry(ParticipantId.class, new ParticipantId(CANARY)),
            Map.entry(ReceiptTag.class, new ReceiptTag(CANARY)),
            Map.entry(
                    Sealed.class,
                    new Sealed(1, UUID.fromString("00000000-0000-4000-8000-000000000002"), CANARY, CANARY)));

    Object of(Class<?> type) {
        if (GIVEN.containsKey(type)) {
            return GIVEN.get(type);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isSealed()) {
            return of(type.getPermittedSubclasses()[0]);
        }
        if (!type.isRecord()) {
            throw new IllegalArgumentException("Say how to make " + type);
        }
        var parts = type.getRecordComponents();
        try {
            var maker = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            maker.setAccessible(true);
            return maker.newInstance(Arrays.stream(parts)
                    .map(part -> part(part.getGenericType()))
                    .toArray());
        } catch (NoSuchMethodException | InstantiationException | IllegalAccessException e) {
            throw new IllegalArgumentException("Say how to make " + type, e);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException("Say how to make " + type + ": " + e.getCause(), e);
        }
    }

    private Object part(Type type) {
        if (type instanceof ParameterizedType several) {
            var inner = several.getActualTypeArguments();
            if (several.getRawType() == Map.class) {
                return Map.of(part(inner[0]), part(inner[1]));
            }
            var one = List.of(part(inner[0]));
            return several.getRawType() == Set.class ? Set.copyOf(one) : one;
        }
        return of((Class<?>) type);
    }
}
