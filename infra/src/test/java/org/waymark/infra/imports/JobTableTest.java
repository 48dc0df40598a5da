package org.waymark.infra.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.waymark.command.ParticipantId;
import org.waymark.command.Role;
import org.waymark.infra.log.RealPostgres;
import org.waymark.ui.Account;
import org.waymark.ui.exchange.Choices;
import org.waymark.ui.imports.FileMark;
import org.waymark.ui.imports.ImportId;
import org.waymark.ui.imports.ImportJob;
import org.waymark.ui.imports.Matching;
import org.waymark.ui.imports.Mode;
import org.waymark.ui.imports.Progress;
import org.waymark.ui.imports.Stage;
import org.waymark.ui.imports.Tally;

/** How far an import is. */
class JobTableTest {

    private static final Instant NOW = Instant.parse("2026-11-22T14:32:00Z");
    private static final Account ROSA = new Account(new ParticipantId("rosa"), Set.of(Role.REPORTER), "fingal");

    /** Twelve homes, sent by Rosa. */
    static final ImportJob JOB = new ImportJob(
            new ImportId("ABCD-EFGH"),
            ROSA,
            new FileMark("homes.csv", 100, "00ff"),
            "csv",
            Mode.ADD,
            Choices.none(),
            Matching.NONE,
            false,
            "",
            Stage.MATCHED,
            Progress.NONE,
            Tally.NONE,
            null,
            null,
            NOW,
            null,
            null);

    private final JdbcTemplate database = new JdbcTemplate(RealPostgres.database());
    private final JobTable jobs = new JobTable(database, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void anImportGoesFromStageToStageOnceAndStopsWhereItIsStopped() {
        Tables.create(database);
        jobs.add(JOB);
        assertThat(jobs.checked(JOB.id(), Tally.NONE)).isTrue();
        assertThat(jobs.move(JOB.id(), Stage.CHECKED, Stage.RUNNING)).isTrue();
        assertThat(jobs.move(JOB.id(), Stage.CHECKED, Stage.RUNNING)).isFalse();
        assertThat(jobs.go(JOB.id(), Stage.RUNNING, new Progress(1, 3))).isTrue();
        assertThat(jobs.move(JOB.id(), Stage.RUNNING, Stage.CANCELLED)).isTrue();
        assertThat(jobs.go(JOB.id(), Stage.RUNNING, new Progress(2, 3))).isFalse();
        assertThat(jobs.find(JOB.id()).orElseThrow().checkedAt()).isEqualTo(NOW);
        assertThat(jobs.handedIn("fingal", "00ff")).isEmpty();
    }
}
