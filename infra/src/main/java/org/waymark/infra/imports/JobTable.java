package org.waymark.infra.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.waymark.ui.Account;
import org.waymark.ui.exchange.Choices;
import org.waymark.ui.imports.FileMark;
import org.waymark.ui.imports.ImportId;
import org.waymark.ui.imports.ImportJob;
import org.waymark.ui.imports.ImportJob.Earlier;
import org.waymark.ui.imports.ImportJobs;
import org.waymark.ui.imports.Matching;
import org.waymark.ui.imports.Mode;
import org.waymark.ui.imports.Progress;
import org.waymark.ui.imports.Stage;
import org.waymark.ui.imports.Tally;
import org.waymark.ui.imports.Trouble;

/** One row for each import. */
class JobTable implements ImportJobs {

    private final JdbcTemplate database;
    private final Clock clock;

    JobTable(JdbcTemplate database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void add(ImportJob job) {
        database.update(
                """
                insert into import_job (id, organisation, sender, name, size, sha256, format, mode, choices, matching,
                    at_once, reason, stage, tally, earlier, at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                job.id().value(),
                String.valueOf(job.by().organisation()),
                Written.of(job.by()),
                job.file().name(),
                job.file().size(),
                job.file().sha256(),
                job.format(),
                job.mode().name(),
                Written.of(job.choices()),
                Written.of(job.matching()),
                job.atOnce(),
                job.reason(),
                job.stage().name(),
                Written.of(job.tally()),
                Written.orNull(job.earlier()),
                Timestamp.from(job.at()));
    }

    @Override
    public Optional<ImportJob> find(ImportId id) {
        return database.query("select * from import_job where id = ?", JobTable::job, id.value()).stream()
                .findFirst();
    }

    @Override
    public List<ImportJob> of(String organisation, int most) {
        return database.query(
                "select * from import_job where organisation = ? order by at desc, id limit ?",
                JobTable::job,
                organisation,
                most);
    }

    @Override
    public int since(String organisation, Instant then) {
        return database.queryForList(
                        "select count(*) from import_job where organisation = ? and at > ?",
                        Integer.class,
                        organisation,
                        Timestamp.from(then))
                .getFirst();
    }

    @Override
    public Optional<Earlier> handedIn(String organisation, String sha256) {
        return database
                .query(
                        """
                        select id, at from import_job where organisation = ? and sha256 = ?
                            and stage = 'DONE' and mode <> 'CHECK' order by at limit 1""",
                        (row, _) -> new Earlier(new ImportId(row.getString("id")), moment(row, "at")),
                        organisation,
                        sha256)
                .stream()
                .findFirst();
    }

    @Override
    public boolean move(ImportId id, Stage from, Stage to) {
        return database.update(
                        "update import_job set stage = ?, done = 0, total = 0 where id = ? and stage = ?",
                        to.name(),
                        id.value(),
                        from.name())
                == 1;
    }

    @Override
    public void match(ImportId id, String format, Mode mode, Choices choices, Matching matching) {
        database.update(
                "update import_job set format = ?, mode = ?, choices = ?, matching = ? where id = ?",
                format,
                mode.name(),
                Written.of(choices),
                Written.of(matching),
                id.value());
    }

    @Override
    public void reason(ImportId id, String reason) {
        database.update("update import_job set reason = ? where id = ?", reason, id.value());
    }

    @Override
    public boolean go(ImportId id, Stage stage, Progress progress) {
        return database.update(
                        "update import_job set done = ?, total = ?, beat = ? where id = ? and stage = ?",
                        progress.done(),
                        progress.total(),
                        Timestamp.from(clock.instant()),
                        id.value(),
                        stage.name())
                == 1;
    }

    @Override
    public boolean checked(ImportId id, Tally tally) {
        return database.update("""
                        update import_job set stage = 'CHECKED', tally = ?, refusal = null, checked_at = ?, node = null
                        where id = ? and stage = 'MATCHED'""", Written.of(tally), Timestamp.from(clock.instant()), id.value()) == 1;
    }

    @Override
    public void done(ImportId id, Tally tally) {
        database.update("""
                update import_job set stage = 'DONE', tally = ?, done_at = ?, node = null
                where id = ? and stage = 'RUNNING'""", Written.of(tally), Timestamp.from(clock.instant()), id.value());
    }

    @Override
    public void refuse(ImportId id, Trouble refusal) {
        database.update(
                "update import_job set stage = 'REFUSED', refusal = ?, node = null where id = ?",
                Written.of(refusal),
                id.value());
    }

    private static ImportJob job(ResultSet row, int number) throws SQLException {
        return new ImportJob(
                new ImportId(row.getString("id")),
                Written.read(row.getString("sender"), Account.class),
                new FileMark(row.getString("name"), row.getLong("size"), row.getString("sha256")),
                row.getString("format"),
                Mode.valueOf(row.getString("mode")),
                Written.read(row.getString("choices"), Choices.class),
                Written.read(row.getString("matching"), Matching.class),
                row.getBoolean("at_once"),
                row.getString("reason"),
                Stage.valueOf(row.getString("stage")),
                new Progress(row.getInt("done"), row.getInt("total")),
                Written.read(row.getString("tally"), Tally.class),
                Written.orNull(row.getString("refusal"), Trouble.class),
                Written.orNull(row.getString("earlier"), Earlier.class),
                moment(row, "at"),
                orNull(row, "checked_at"),
                orNull(row, "done_at"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    private static @Nullable Instant orNull(ResultSet row, String column) throws SQLException {
        var moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}
