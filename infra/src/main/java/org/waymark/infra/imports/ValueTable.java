package org.waymark.infra.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.waymark.command.Period;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.command.reporting.Value;
import org.waymark.query.quality.Oddity;
import org.waymark.ui.imports.Answer;
import org.waymark.ui.imports.Handing;
import org.waymark.ui.imports.ImportId;
import org.waymark.ui.imports.ImportLedger.Answered;
import org.waymark.ui.imports.Judged;
import org.waymark.ui.imports.Outcome;

/** A row for each value of an import. */
final class ValueTable {

    /** What is handed in: what is new, what replaces where that is asked, and what was confirmed. */
    private static final String HANDED_IN = """
            job = ? and value is not null and (not replaces or ?)
                and (outcome in ('READY', 'CHANGED') or (outcome = 'TO_CONFIRM' and confirmation <> ''))""";

    /** What somebody must confirm before it is handed in. */
    private static final String WAITS = "outcome = 'TO_CONFIRM' and answer is null and confirmation = ''";

    private final JdbcTemplate database;

    ValueTable(JdbcTemplate database) {
        this.database = database;
    }

    void clear(ImportId id) {
        database.update("delete from import_value where job = ?", id.value());
    }

    void add(ImportId id, Collection<Judged> judged) {
        database.batchUpdate(
                """
                insert into import_value (job, number, series, period, outcome, value, correction, replaces, oddities)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""", judged.stream().map(value -> fields(id, value)).toList());
    }

    private static @Nullable Object[] fields(ImportId id, Judged value) {
        var judgement = value.judgement();
        return new @Nullable Object[] {
            id.value(),
            value.number(),
            Written.of(judgement.series()),
            judgement.period().code(),
            judgement.outcome().name(),
            Written.orNull(judgement.value()),
            judgement.correction(),
            judgement.replaces(),
            Written.of(value.oddities())
        };
    }

    Map<Outcome, Integer> outcomes(ImportId id) {
        return Counting.of(
                database,
                "select outcome, count(*) from import_value where job = ? group by outcome",
                id,
                Outcome::valueOf);
    }

    Map<Answer, Integer> answers(ImportId id) {
        return Counting.of(
                database,
                "select answer, count(*) from import_value where job = ? and answer is not null group by answer",
                id,
                Answer::valueOf);
    }

    List<Handing> open(ImportId id, boolean replacing, int most) {
        return database.query(
                "select * from import_value where answer is null and " + HANDED_IN + " order by number limit ?",
                ValueTable::handing,
                id.value(),
                replacing,
                most);
    }

    int toHandIn(ImportId id, boolean replacing) {
        return database.queryForList(
                        "select count(*) from import_value where answer is null and " + HANDED_IN,
                        Integer.class,
                        id.value(),
                        replacing)
                .getFirst();
    }

    void answer(ImportId id, Map<Integer, Answered> answers) {
        database.batchUpdate(
                "update import_value set answer = ?, refusal = ? where job = ? and number = ?",
                answers.entrySet().stream()
                        .map(entry -> new @Nullable Object[] {
                            entry.getValue().answer().name(), entry.getValue().refusal(), id.value(), entry.getKey()
                        })
                        .toList());
    }

    int toConfirm(ImportId id) {
        return database.queryForList(
                        "select count(*) from import_value where job = ? and " + WAITS, Integer.class, id.value())
                .getFirst();
    }

    int confirm(ImportId id, @Nullable Integer value, String reason) {
        return database.update("""
                update import_value set confirmation = ? where job = ? and outcome = 'TO_CONFIRM' and answer is null
                    and (number = ? or (? and confirmation = ''))""", reason, id.value(), value == null ? 0 : value, value == null);
    }

    static List<Oddity> oddities(String text) {
        return Arrays.asList(Written.read(text, Oddity[].class));
    }

    private static Handing handing(ResultSet row, int number) throws SQLException {
        return new Handing(
                row.getInt("number"),
                Written.read(row.getString("series"), ReportingSeriesId.class),
                new Period(row.getString("period")),
                Written.read(row.getString("value"), Value.class),
                row.getBoolean("correction"),
                oddities(row.getString("oddities")),
                row.getString("confirmation"));
    }
}
