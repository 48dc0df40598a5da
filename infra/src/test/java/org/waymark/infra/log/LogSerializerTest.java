package org.waymark.infra.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.junit.jupiter.api.Test;
import org.waymark.infra.log.LanternEvent.LanternHung;
import org.waymark.infra.log.LanternEvent.LanternId;
import org.waymark.infra.log.LanternEvent.LanternLit;

class LogSerializerTest {

    static final LanternLit LIT = new LanternLit(new LanternId("1"), new BigDecimal("10.0"), "lumen");

    final LogSerializer serializer =
            new LogSerializer(StoredNames.of(List.of(LanternLit.class, LanternHung.class, Lantern.class)));

    @Test
    void anEventIsStoredUnderItsNameAndRevision() {
        var stored = serializer.serialize(LIT, String.class);

        assertThat(stored.getType()).isEqualTo(new SimpleSerializedType("lantern.lit", "2"));
        assertThat(stored.getData()).contains("\"brightness\":10.0").doesNotContain("LanternLit");
    }

    @Test
    void whatIsWrittenIsReadToTheLastDigit() {
        assertThat(again(LIT)).isEqualTo(LIT);
    }

    @Test
    void aSnapshotKeepsWhatTheAggregateHolds() {
        var lantern = new Lantern();
        lantern.on(new LanternHung(new LanternId("1"), "Quay Street"));
        lantern.on(LIT);

        assertThat(again(lantern)).usingRecursiveComparison().isEqualTo(lantern);
    }

    @Test
    void theEnginesOwnTokensPass() {
        var token = GapAwareTrackingToken.newInstance(7, Set.of());
        var replay = ReplayToken.createReplayToken(token, GapAwareTrackingToken.newInstance(3, Set.of()));

        assertThat(again(token)).isEqualTo(token);
        assertThat(again(replay)).isEqualTo(replay);
        assertThat(again(MetaData.from(Map.of("key", "a1")))).isEqualTo(MetaData.with("key", "a1"));
    }

    @Test
    void noOtherClassEntersTheLog() {
        assertThatThrownBy(() -> serializer.serialize(List.of(), String.class))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("no stored name");
    }

    @Test
    void noOtherClassIsMadeFromTheLog() {
        for (String name : List.of("java.util.ArrayList", LanternLit.class.getName(), "lantern.stolen")) {
            var stored = new SimpleSerializedObject<>("{}", String.class, new SimpleSerializedType(name, null));

            assertThat(serializer.classForType(stored.getType())).isEqualTo(UnknownEvent.class);
            assertThatThrownBy(() -> serializer.deserialize(stored)).isInstanceOf(SerializationException.class);
        }
    }

    @Test
    void aFieldNobodyKnowsIsNotDroppedSilently() {
        var stored = new SimpleSerializedObject<>(
                "{\"lantern\":{\"value\":\"1\"},\"brightness\":1,\"unit\":\"lumen\",\"colour\":\"red\"}",
                String.class,
                new SimpleSerializedType("lantern.lit", "2"));

        assertThatThrownBy(() -> serializer.deserialize(stored)).isInstanceOf(SerializationException.class);
    }

    private Object again(Object object) {
        return serializer.deserialize(serializer.serialize(object, byte[].class));
    }
}
