package org.waymark.infra.entry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.waymark.command.ParticipantId;
import org.waymark.command.Period;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.place.PlaceId;
import org.waymark.ui.entry.Receipt;
import org.waymark.ui.entry.Receipts;
import org.waymark.ui.entry.Sheet;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** One row for each receipt; nothing changes or deletes one. */
class ReceiptTable implements Receipts {

    static final String TABLE = """
            create table if not exists entry_receipt (
                reference text primary key,
                form text not null,
                version integer not null,
                source text not null,
                place text not null,
                period text not null,
                participant text not null,
                at timestamptz not null,
                series text not null,
                content text not null,
                checksum text not null);
            create index if not exists entry_receipt_source on entry_receipt (source, at)""";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcTemplate database;

    ReceiptTable(JdbcTemplate database) {
        this.database = database;
    }

    @Override
    public void keep(Receipt receipt) {
        database.update(
                "insert into entry_receipt values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                receipt.reference(),
                receipt.form(),
                receipt.version(),
                receipt.sheet().source().value(),
                receipt.sheet().place().value(),
                receipt.sheet().period().code(),
                receipt.by().value(),
                Timestamp.from(receipt.at()),
                JSON.writeValueAsString(receipt.rows()),
                receipt.content(),
                receipt.checksum());
    }

    @Override
    public Optional<Receipt> find(OrganisationId source, String reference) {
        return database
                .query(
                        "select * from entry_receipt where source = ? and reference = ?",
                        ReceiptTable::receipt,
                        source.value(),
                        reference)
                .stream()
                .findFirst();
    }

    @Override
    public List<Receipt> of(OrganisationId source) {
        return database.query(
                "select * from entry_receipt where source = ? order by at desc, reference",
                ReceiptTable::receipt,
                source.value());
    }

    private static Receipt receipt(ResultSet row, int number) throws SQLException {
        return new Receipt(
                row.getString("reference"),
                row.getString("form"),
                row.getInt("version"),
                new Sheet(
                        new OrganisationId(row.getString("source")),
                        new PlaceId(row.getString("place")),
                        new Period(row.getString("period"))),
                row.getTimestamp("at").toInstant(),
                new ParticipantId(row.getString("participant")),
                JSON.readValue(row.getString("series"), new TypeReference<List<Receipt.Row>>() {}),
                row.getString("content"),
                row.getString("checksum"));
    }
}
