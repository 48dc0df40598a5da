package org.waymark.infra.entry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;
import org.waymark.command.ParticipantId;
import org.waymark.command.Period;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.place.PlaceId;
import org.waymark.ui.entry.CellId;
import org.waymark.ui.entry.EntryDrafts;
import org.waymark.ui.entry.Sheet;

/**
 * One row for each cell somebody typed into. Revisions come from a sequence, so that none comes twice even where a cell
 * was sent and typed into again.
 */
class DraftTable implements EntryDrafts {

    static final String TABLE = """
            create sequence if not exists entry_draft_revision;
            create table if not exists entry_draft (
                source text not null,
                place text not null,
                period text not null,
                cell text not null,
                content text not null,
                revision bigint not null default nextval('entry_draft_revision'),
                participant text not null,
                at timestamptz not null,
                primary key (source, place, period, cell))""";

    private static final String SHEET = " where source = ? and place = ? and period = ?";

    private final JdbcTemplate database;
    private final TransactionOperations transactions;
    private final Clock clock;

    DraftTable(JdbcTemplate database, TransactionOperations transactions, Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Map<CellId, Kept> find(Sheet sheet) {
        var found = new HashMap<CellId, Kept>();
        database.query(
                "select cell, content, revision, participant, at from entry_draft" + SHEET,
                row -> {
                    found.put(CellId.of(row.getString("cell")), kept(row));
                },
                of(sheet));
        return found;
    }

    @Override
    public Map<CellId, Kept> save(Sheet sheet, List<Typed> typed, ParticipantId by) {
        transactions.executeWithoutResult(_ -> typed.forEach(one -> save(sheet, one, by)));
        var there = find(sheet);
        var kept = new LinkedHashMap<CellId, Kept>();
        typed.forEach(one -> {
            var now = there.get(one.cell());
            if (now != null) {
                kept.put(one.cell(), now);
            }
        });
        return kept;
    }

    private void save(Sheet sheet, Typed typed, ParticipantId by) {
        database.update(
                """
                insert into entry_draft (source, place, period, cell, content, participant, at)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (source, place, period, cell) do update set
                    content = excluded.content, participant = excluded.participant, at = excluded.at,
                    revision = nextval('entry_draft_revision')
                where entry_draft.revision = ? and entry_draft.content <> excluded.content""",
                sheet.source().value(),
                sheet.place().value(),
                sheet.period().code(),
                typed.cell().toString(),
                typed.content(),
                by.value(),
                Timestamp.from(clock.instant()),
                typed.basedOn());
    }

    @Override
    public void forget(Sheet sheet, Map<CellId, Kept> sent) {
        transactions.executeWithoutResult(_ -> sent.forEach((cell, kept) -> database.update(
                "delete from entry_draft" + SHEET + " and cell = ? and revision = ?",
                sheet.source().value(),
                sheet.place().value(),
                sheet.period().code(),
                cell.toString(),
                kept.revision())));
    }

    @Override
    public Set<Sheet> begun(OrganisationId source) {
        return new HashSet<>(database.query(
                "select distinct place, period from entry_draft where source = ?",
                (row, _) -> new Sheet(source, new PlaceId(row.getString("place")), new Period(row.getString("period"))),
                source.value()));
    }

    private static Object[] of(Sheet sheet) {
        return new Object[] {
            sheet.source().value(), sheet.place().value(), sheet.period().code()
        };
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                row.getString("content"),
                row.getLong("revision"),
                new ParticipantId(row.getString("participant")),
                row.getTimestamp("at").toInstant());
    }
}
