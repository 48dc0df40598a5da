package org.waymark.infra.inward;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.waymark.command.ParticipantId;
import org.waymark.infra.inward.Inspected.Poison;
import org.waymark.infra.log.RealPostgres;
import org.waymark.ui.Quarantine.Reason;

class ShelfTest {

    private static final ParticipantId ADA = new ParticipantId("ada");
    private static final int MOST = 3;

    private final JdbcTemplate database = new JdbcTemplate(RealPostgres.database());
    private Instant now = Instant.parse("2026-11-22T14:32:00Z");
    private final Shelf shelf = new Shelf(database, MOST, ((InstantSource) () -> now).withZone(ZoneOffset.UTC));

    @BeforeEach
    void anEmptyShelf() {
        database.execute(InwardTables.CREATE);
    }

    private void come(int from, int to) {
        for (var offset = from; offset < to; offset++) {
            var letter = new Letter("reports.v1", 0, offset, 0, null, "junk".getBytes(UTF_8), List.of());
            shelf.put(letter, Poison.of(Reason.NO_KEY));
        }
    }

    private int kept() {
        return database.queryForList("select count(*) from inward_quarantine where value is not null", Integer.class)
                .getFirst();
    }

    @Test
    void asManyWaitAsMayAndOfTheOthersItIsSaidThatTheyCame() {
        come(0, 10);
        assertThat(shelf.count()).isEqualTo(MOST);
        assertThat(shelf.leftOut()).isEqualTo(7);
        assertThat(kept()).isEqualTo(MOST);
    }

    @Test
    void theSameRecordAgainIsCountedOnce() {
        come(0, 5);
        come(0, 5);
        assertThat(shelf.count() + shelf.leftOut()).isEqualTo(5);
    }

    @Test
    void whatIsSettledMakesRoom() {
        come(0, MOST);
        shelf.settle(shelf.waiting(1).getFirst().id(), "discarded", "A test of theirs", ADA);
        come(MOST, MOST + 1);
        assertThat(shelf.count()).isEqualTo(MOST);
        assertThat(shelf.leftOut()).isZero();
    }

    @Test
    void whatWaitsStaysAndWhatIsSettledIsForgottenOnceItsTopicForgotIt() {
        come(0, MOST + 2);
        now = now.plus(Duration.ofDays(36));
        shelf.deleteOld();
        assertThat(shelf.leftOut()).isZero();
        assertThat(shelf.count()).isEqualTo(MOST);
    }
}
