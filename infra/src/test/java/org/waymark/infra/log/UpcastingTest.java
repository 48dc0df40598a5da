package org.waymark.infra.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.waymark.infra.log.LanternCommand.HangLantern;
import org.waymark.infra.log.LanternCommand.LightLantern;
import org.waymark.infra.log.LanternEvent.LanternId;
import org.waymark.infra.log.LanternEvent.LanternLit;

@TestInstance(Lifecycle.PER_CLASS)
class UpcastingTest {

    static final LanternId OLD = new LanternId("old");
    static final String REVISION_1 = "{\"lantern\":{\"value\":\"old\"},\"lumen\":9.50}";

    Node node;

    @BeforeAll
    void anEventOfLongAgo() {
        node = new Node(RealPostgres.database().getJdbcUrl());
        node.commands.sendAndWait(new HangLantern(OLD, "Quay Street"));
        node.jdbc.update("INSERT INTO domainevententry (aggregateidentifier, sequencenumber, type, eventidentifier,"
                + " metadata, payload, payloadrevision, payloadtype, timestamp) VALUES ('lantern-old', 1, 'Lantern',"
                + " 'long-ago', '{}', convert_to('" + REVISION_1 + "', 'UTF8'), '1', 'lantern.lit',"
                + " '2020-01-01T00:00:00Z')");
    }

    @AfterAll
    void stop() {
        node.close();
    }

    @Test
    void anAggregateReadsItInTodaysShape() {
        assertThat(node.commands.<String>sendAndWait(new LightLantern(OLD, BigDecimal.ONE)))
                .isEqualTo("9.50");
    }

    @Test
    void aReaderOfTheLogGetsItInTodaysShape() {
        try (var stream = node.events.openStream(null).asStream()) {
            assertThat(stream.limit(2).skip(1).<Object>map(event -> event.getPayload()))
                    .containsExactly(new LanternLit(OLD, new BigDecimal("9.50"), "lumen"));
        }
    }

    @Test
    void withoutAnUpcasterItIsRefusedRatherThanGuessed() {
        var stored =
                new SimpleSerializedObject<>(REVISION_1, String.class, new SimpleSerializedType("lantern.lit", "1"));
        var serializer = node.context.getBean(LogSerializer.class);

        assertThatThrownBy(() -> serializer.deserialize(stored))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("No upcaster leads from 'lantern.lit revision 1'");
    }
}
