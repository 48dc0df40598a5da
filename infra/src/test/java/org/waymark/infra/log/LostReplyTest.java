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

@TestInstance(Lifecycle.PER_CLASS)
class LostReplyTest {

    static final String REFUSE_AT_COMMIT = """
            CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS
            'BEGIN IF NEW.aggregateidentifier = ''lantern-refused'' THEN
                RAISE EXCEPTION ''refused'' USING ERRCODE = ''23514''; END IF; RETURN NULL; END';
            CREATE CONSTRAINT TRIGGER refuse AFTER INSERT ON domainevententry
            DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse()
            """;

    CutLine line;
    Node node;

    @BeforeAll
    void start() throws IOException {
        String direct = RealPostgres.database().getJdbcUrl();
        URI server = URI.create(direct.substring("jdbc:".length()));
        line = new CutLine(server.getPort());
        // Unprepared, so that the line can read COMMIT when it passes.
        node = new Node("jdbc:postgresql://localhost:" + line.port() + server.getPath() + "?prepareThreshold=0");
        node.jdbc.execute(REFUSE_AT_COMMIT);
    }

    @AfterAll
    void stop() {
        node.close();
        line.close();
    }

    @Test
    void ofACommitThatHappenedIsNotConfirmed() {
        var lantern = new LanternId("unsure");
        line.breakAfterCommit();

        assertThatThrownBy(() -> node.commands.sendAndWait(new HangLantern(lantern, "Quay Street")))
                .isInstanceOf(NotConfirmed.class)
                .hasMessage("Not confirmed, safe to retry with the same key.");
        assertThat(node.events.readEvents(lantern.toString()).asStream()).hasSize(1);
    }

    @Test
    void leavesTheServiceReadyForTheRetry() {
        var lantern = new LanternId("again");
        node.commands.sendAndWait(new HangLantern(lantern, "Quay Street"));
        line.breakAfterCommit();
        assertThatThrownBy(() -> node.commands.sendAndWait(new LightLantern(lantern, BigDecimal.ONE)))
                .isInstanceOf(NotConfirmed.class);

        assertThat(node.commands.<String>sendAndWait(new LightLantern(lantern, BigDecimal.TEN)))
                .isEqualTo("1");
    }

    @Test
    void isNotClaimedWhereTheServerRefused() {
        var lantern = new LanternId("refused");

        assertThatThrownBy(() -> node.commands.sendAndWait(new HangLantern(lantern, "Quay Street")))
                .isNotInstanceOf(NotConfirmed.class)
                .hasMessageContaining("refused");
        assertThat(node.events.lastSequenceNumberFor(lantern.toString())).isEmpty();
    }
}
