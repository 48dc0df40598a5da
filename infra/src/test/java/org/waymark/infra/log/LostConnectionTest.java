package org.waymark.infra.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.waymark.command.NotConfirmed;
import org.waymark.infra.log.LanternCommand.HangLantern;
import org.waymark.infra.log.LanternCommand.LightLantern;
import org.waymark.infra.log.LanternEvent.LanternId;

/** The line to PostgreSQL breaks before anything was committed. */
@TestInstance(Lifecycle.PER_CLASS)
class LostConnectionTest {

    CutLine line;
    Node node;

    @BeforeAll
    void start() throws IOException {
        String direct = RealPostgres.database().getJdbcUrl();
        URI server = URI.create(direct.substring("jdbc:".length()));
        line = new CutLine(server.getPort());
        node = new Node(
                "jdbc:postgresql://localhost:" + line.port() + server.getPath() + "?prepareThreshold=0",
                "spring.datasource.hikari.connection-timeout=500");
    }

    @AfterAll
    void stop() {
        node.close();
        line.close();
    }

    @Test
    void whileEventsAreWrittenIsNotConfirmedAndNothingLiesOnTheLog() {
        var lantern = new LanternId("unwritten");
        line.breakBefore("INSERT INTO");

        assertThatThrownBy(() -> node.commands.sendAndWait(new HangLantern(lantern, "Quay Street")))
                .isInstanceOf(NotConfirmed.class)
                .hasMessage("Not confirmed, safe to retry with the same key.");
        assertThat(node.events.lastSequenceNumberFor(lantern.toString())).isEmpty();
    }

    @Test
    void whileAHistoryIsReadIsNotConfirmedEither() {
        var lantern = new LanternId("unread");
        node.commands.sendAndWait(new HangLantern(lantern, "Quay Street"));
        line.breakBefore("SELECT");

        assertThatThrownBy(() -> node.commands.sendAndWait(new LightLantern(lantern, BigDecimal.ONE)))
                .isInstanceOf(NotConfirmed.class);
        assertThat(node.events.lastSequenceNumberFor(lantern.toString())).contains(0L);
    }

    @Test
    void leavesTheServiceReadyForTheRetry() {
        var lantern = new LanternId("again");
        line.breakBefore("INSERT INTO");
        assertThatThrownBy(() -> node.commands.sendAndWait(new HangLantern(lantern, "Quay Street")))
                .isInstanceOf(NotConfirmed.class);

        node.commands.sendAndWait(new HangLantern(lantern, "Quay Street"));

        assertThat(node.events.readEvents(lantern.toString()).asStream()).hasSize(1);
    }
}
