package org.waymark.infra.begun;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.waymark.command.ParticipantId;
import org.waymark.infra.log.RealPostgres;
import org.waymark.ui.Begun.Beginning;

/** What somebody typed and did not send. */
class BegunTableTest {

    static final ParticipantId PETRA = new ParticipantId("petra");
    static final ParticipantId ANA = new ParticipantId("ana");
    static final String FORM = "reword-goal together work";
    static final Instant MORNING = Instant.parse("2026-11-22T09:00:00Z");

    final JdbcTemplate database = new JdbcTemplate(RealPostgres.database());

    BegunTable on(Instant now) {
        database.execute(BegunTable.TABLE);
        return new BegunTable(database, Clock.fixed(now, ZoneOffset.UTC));
    }

    @Test
    void isOfferedAgainAsItWasTypedLast() {
        var begun = on(MORNING);
        begun.keep(PETRA, FORM, Map.of("Goal", "Work"));
        begun.keep(PETRA, FORM, Map.of("Goal", "Work that pays", "Reason", "«كما قيل»\n2"));
        assertThat(on(MORNING.plusSeconds(60)).find(PETRA, FORM))
                .contains(new Beginning(Map.of("Goal", "Work that pays", "Reason", "«كما قيل»\n2"), MORNING));
    }

    @Test
    void isNobodyElsesAndOfNoOtherForm() {
        var begun = on(MORNING);
        begun.keep(PETRA, FORM, Map.of("Goal", "Work"));
        assertThat(begun.find(ANA, FORM)).isEmpty();
        assertThat(begun.find(PETRA, "add-goal together")).isEmpty();
    }

    @Test
    void isGoneOnceForgotten() {
        var begun = on(MORNING);
        begun.keep(PETRA, FORM, Map.of("Goal", "Work"));
        begun.forget(PETRA, FORM);
        assertThat(begun.find(PETRA, FORM)).isEmpty();
    }

    @Test
    void isDeletedAfterThirtyDays() {
        on(MORNING).keep(PETRA, FORM, Map.of("Goal", "Work"));
        var later = on(MORNING.plus(Duration.ofDays(30)));
        assertThat(later.find(PETRA, FORM)).isEmpty();
        later.deleteOld();
        assertThat(database.queryForObject("select count(*) from begun", Integer.class))
                .isZero();
    }

    @Test
    void isNotSaidInLogs() {
        assertThat(new Beginning(Map.of("Goal", "Work"), MORNING)).hasToString("[begun]");
    }
}
