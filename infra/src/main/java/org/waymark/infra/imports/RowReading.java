package org.waymark.infra.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.waymark.ui.imports.Answer;
import org.waymark.ui.imports.ImportId;
import org.waymark.ui.imports.ImportLedger.Answered;
import org.waymark.ui.imports.ImportLedger.Unknown;
import org.waymark.ui.imports.LedgerRow;
import org.waymark.ui.imports.Outcome;
import org.waymark.ui.imports.Stated;
import org.waymark.ui.imports.Trouble;

/** Reads rows with what became of them. */
final class RowReading {

    private RowReading() {}

    static List<LedgerRow> rows(JdbcTemplate database, ImportId id, @Nullable Outcome outcome, int after, int most) {
        return database.query(
                """
                select r.number, r.line, r.outcome, r.value, r.stated, r.before, r.trouble,
                    coalesce(v.oddities, '[]') as oddities, v.confirmation, v.answer, v.refusal
                from import_row r left join import_value v on v.job = r.job and v.number = r.value
                where r.job = ? and r.number > ? and (r.outcome = ? or ?) order by r.number limit ?""", RowReading::row, id.value(), after, outcome == null ? "" : outcome.name(), outcome == null, most);
    }

    static List<Unknown> unknown(JdbcTemplate database, ImportId id, int most) {
        return database.query(
                """
                select trouble::json ->> 'column', trouble::json ->> 'value', trouble::json ->> 'words', count(*)
                from import_row where job = ? and outcome = 'PROBLEM' and stated is null and trouble is not null
                    and trouble::json ->> 'words' in ('imports.problem.UNKNOWN_INDICATOR', 'imports.problem.UNKNOWN_PLACE',
                        'imports.problem.UNREADABLE_CODE', 'imports.problem.AMBIGUOUS_CODE', 'imports.problem.OTHER_VINTAGE')
                group by 1, 2, 3 order by 4 desc, 1, 2 limit ?""",
                (row, _) -> new Unknown(row.getString(1), row.getString(2), row.getString(3), row.getInt(4)),
                id.value(),
                most);
    }

    private static LedgerRow row(ResultSet row, int index) throws SQLException {
        var answer = row.getString("answer");
        var value = row.getObject("value", Integer.class);
        return LedgerRow.of(
                row.getInt("number"),
                row.getInt("line"),
                Outcome.valueOf(row.getString("outcome")),
                value,
                Written.orNull(row.getString("stated"), Stated.class),
                row.getString("before"),
                Written.orNull(row.getString("trouble"), Trouble.class),
                ValueTable.oddities(row.getString("oddities")),
                Objects.toString(row.getString("confirmation"), ""),
                answer == null ? null : new Answered(Answer.valueOf(answer), row.getString("refusal")));
    }
}
