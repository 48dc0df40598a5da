package org.waymark.infra.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.waymark.command.ParticipantId;
import org.waymark.infra.log.RealPostgres;
import org.waymark.ui.EvidenceFile;

/** A file that backs up a value. */
class EvidenceTableTest {

    @Test
    void isFoundByWhatItHoldsAndKeptOnce() {
        var database = new JdbcTemplate(RealPostgres.database());
        database.execute(EvidenceTable.TABLE);
        var evidence = new EvidenceTable(database, Clock.systemUTC());
        var file = EvidenceFile.of("survey.csv", "place,value\nIE,12".getBytes(StandardCharsets.UTF_8))
                .orElseThrow();

        evidence.keep(file, new ParticipantId("rosa"));
        evidence.keep(file, new ParticipantId("amir"));

        assertThat(evidence.find(file.id()).map(EvidenceFile::content)).contains(file.content());
        assertThat(database.queryForObject("select participant from evidence", String.class))
                .isEqualTo("rosa");
        assertThat(evidence.find("nowhere")).isEmpty();
    }
}
