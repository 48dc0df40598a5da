package org.waymark.infra.log;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.MergedTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.tokenstore.ConfigToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.jsontype.PolymorphicTypeValidator;

/** JSON under stored names: writes and reads the closed vocabulary and the engine's own tokens, nothing else. */
public final class LogSerializer extends Jackson3Serializer {

    private static final Map<String, Class<?>> OF_THE_ENGINE = Stream.<Class<?>>of(
                    MetaData.class,
                    GapAwareTrackingToken.class,
                    GlobalSequenceTrackingToken.class,
                    MergedTrackingToken.class,
                    ReplayToken.class,
                    ConfigToken.class)
            .collect(Collectors.toUnmodifiableMap(Class::getName, Function.identity()));

    // A replay token names the token inside it; no other type may be named in JSON.
    private static final PolymorphicTypeValidator NAMED_IN_JSON = BasicPolymorphicTypeValidator.builder()
            .allowIfSubType("org.axonframework.")
            .allowIfSubType("java.lang.")
            .build();

    private final StoredNames names;

    public LogSerializer(StoredNames names) {
        super(Jackson3Serializer.builder().jsonMapperBuilderCustomizer(LogSerializer::tune));
        this.names = names;
    }

    private static void tune(JsonMapper.Builder json) {
        json.polymorphicTypeValidator(NAMED_IN_JSON)
                // State, not accessors: what a record or a snapshot holds is what is stored.
                .changeDefaultVisibility(seen -> seen.withFieldVisibility(Visibility.ANY)
                        .withGetterVisibility(Visibility.NONE)
                        .withIsGetterVisibility(Visibility.NONE))
                // What is not there is not written: a third less to store and to read.
                .changeDefaultPropertyInclusion(some -> some.withValueInclusion(JsonInclude.Include.NON_NULL))
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                // Figures keep every digit, also while an upcaster holds them as a tree.
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(Class type) {
        if (type != null && names.knows(type)) {
            var storedAs = StoredNames.storedAs(type);
            return new SimpleSerializedType(storedAs.value(), Integer.toString(storedAs.revision()));
        }
        if (type == null || type == Void.class || type == void.class || OF_THE_ENGINE.containsKey(type.getName())) {
            return super.typeForClass(type);
        }
        throw new SerializationException(type.getName() + " has no stored name and cannot enter the log.");
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        if (SerializedType.emptyType().equals(type)) {
            return Void.class;
        }
        return names.classFor(type.getName())
                .or(() -> Optional.ofNullable(OF_THE_ENGINE.get(type.getName())))
                .orElse(UnknownEvent.class);
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // as the interface has it
    public <S, T> T deserialize(SerializedObject<S> stored) {
        Class<?> type = classForType(stored.getType());
        if (type == UnknownEvent.class) {
            throw new SerializationException("No class is stored as '%s'.".formatted(describe(stored.getType())));
        }
        if (names.knows(type) && !typeForClass(type).equals(stored.getType())) {
            throw new SerializationException("No upcaster leads from '%s' to '%s'."
                    .formatted(describe(stored.getType()), describe(typeForClass(type))));
        }
        return super.deserialize(stored);
    }

    private static String describe(SerializedType type) {
        return type.getName() + " revision " + type.getRevision();
    }
}
