package org.waymark.infra.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.waymark.infra.log.LanternCommand.HangLantern;
import org.waymark.infra.log.LanternCommand.LightLantern;
import org.waymark.infra.log.LanternEvent.LanternId;

/** Two nodes on one log. */
@TestInstance(Lifecycle.PER_CLASS)
class NodesTest {

    Node one;
    Node other;

    @BeforeAll
    void start() {
        String database = RealPostgres.database().getJdbcUrl();
        var starting = Stream.of(1, 2)
                .map(number -> CompletableFuture.supplyAsync(() -> new Node(database)))
                .toList();
        one = starting.getFirst().join();
        other = starting.getLast().join();
    }

    @AfterAll
    void stop() {
        one.close();
        other.close();
    }

    @Test
    void askingTheSameLanternAtOnceAreAllServed() {
        var lantern = new LanternId("busy");
        one.commands.sendAndWait(new HangLantern(lantern, "Quay Street"));

        List<CompletableFuture<Object>> asked = IntStream.range(0, 40)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> (i % 2 == 0 ? one : other)
                        .commands.sendAndWait(new LightLantern(lantern, BigDecimal.valueOf(i)))))
                .toList();

        assertThat(asked).allSatisfy(answer -> assertThat(answer).succeedsWithin(java.time.Duration.ofSeconds(20)));
        assertThat(one.events.readEvents(lantern.toString()).asStream()).hasSize(41);
    }

    @Test
    void openingTheSameLanternAtOnceOpenItOnce() {
        List<CompletableFuture<Object>> asked = IntStream.range(0, 20)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> (i % 2 == 0 ? one : other)
                        .commands.sendAndWait(new HangLantern(new LanternId("new"), "Mill Lane"))))
                .toList();

        CompletableFuture.allOf(asked.toArray(CompletableFuture[]::new)).join();
        assertThat(one.events.readEvents("lantern-new").asStream()).hasSize(1);
    }

    @Test
    void readWhatTheOtherWroteUpToItsHead() {
        one.commands.sendAndWait(new HangLantern(new LanternId("far"), "Hill Road"));
        long head = other.context.getBean(LogHead.class).head();

        try (var stream = other.events.openStream(null).asStream()) {
            assertThat(stream.filter(event -> ((GapAwareTrackingToken) event.trackingToken()).getIndex() >= head)
                            .findFirst())
                    .isPresent();
        }
    }

    @Test
    void knowADuplicateKeyForWhatItIs() {
        var engine = one.context.getBean(GaplessStorageEngine.class);
        one.commands.sendAndWait(new HangLantern(new LanternId("twice"), "Hill Road"));
        one.commands.sendAndWait(new LightLantern(new LanternId("twice"), BigDecimal.ONE));
        var events = one.events.readEvents("lantern-twice", 1).asStream().toList();

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> engine.appendEvents(events))
                .isInstanceOf(ConcurrencyException.class);
    }
}
