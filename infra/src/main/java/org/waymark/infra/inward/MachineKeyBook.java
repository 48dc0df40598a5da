package org.waymark.infra.inward;

import static org.waymark.ui.MachineRefusal.NAME_PROTECTED;
import static org.waymark.ui.MachineRefusal.NO_SUCH_KEY;
import static org.waymark.ui.MachineRefusal.REASON_MISSING;
import static org.waymark.ui.MachineRefusal.TWO_KEYS_ALREADY;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;
import org.waymark.command.AccessRefusal;
import org.waymark.command.ParticipantId;
import org.waymark.command.Refused;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.infra.vault.MachineSecrets;
import org.waymark.query.organisation.FindOrganisation;
import org.waymark.query.organisation.OrganisationPage;
import org.waymark.ui.Desk;
import org.waymark.ui.MachineKeys;

/** Keys for machines: who has which, since when, and until when. */
class MachineKeyBook implements MachineKeys {

    private static final int ID_BYTES = 12;
    private static final String ALL =
            "select id, organisation, epoch, issued_at, issued_by, revoked_at, reason" + " from machine_key";

    private final JdbcTemplate database;
    private final TransactionOperations transactions;
    private final MachineSecrets secrets;
    private final SecureRandom random;
    private final Desk desk;
    private final Clock clock;

    MachineKeyBook(
            JdbcTemplate database,
            TransactionOperations transactions,
            MachineSecrets secrets,
            SecureRandom random,
            Desk desk,
            Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.secrets = secrets;
        this.random = random;
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public List<MachineKey> all() {
        return database.query(ALL + " order by organisation, epoch desc", MachineKeyBook::row);
    }

    Optional<MachineKey> find(String id) {
        return database.query(ALL + " where id = ?", MachineKeyBook::row, id).stream()
                .findFirst();
    }

    @Override
    public Issued issue(OrganisationId organisation, ParticipantId by) {
        var known = desk.find(new FindOrganisation(organisation), OrganisationPage.class, Desk.ANYBODY);
        Refused.when(known.isEmpty(), AccessRefusal.NOT_ON_RECORD);
        Refused.when(known.orElseThrow().protection() != null, NAME_PROTECTED);
        var bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        var id = HexFormat.of().formatHex(bytes);
        transactions.executeWithoutResult(begun -> {
            // one at a time for each organisation, so that two clicks do not make three keys
            database.queryForList("select pg_advisory_xact_lock(hashtext(?))", "machine key " + organisation.value());
            var valid = database.queryForObject(
                    "select count(*) from machine_key where organisation = ? and revoked_at is null",
                    Integer.class,
                    organisation.value());
            Refused.when(valid != null && valid >= VALID_AT_A_TIME, TWO_KEYS_ALREADY);
            database.update(
                    "insert into machine_key (id, organisation, epoch, issued_at, issued_by) select ?, ?,"
                            + " coalesce(max(epoch), 0) + 1, ?, ? from machine_key where organisation = ?",
                    id,
                    organisation.value(),
                    Timestamp.from(clock.instant()),
                    by.value(),
                    organisation.value());
        });
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(secrets.of(id));
        return new Issued(find(id).orElseThrow(), secret);
    }

    @Override
    public void revoke(String key, String reason, ParticipantId by) {
        Refused.when(reason.isBlank(), REASON_MISSING);
        Refused.when(find(key).isEmpty(), NO_SUCH_KEY);
        database.update(
                "update machine_key set revoked_at = ?, revoked_by = ?, reason = ? where id = ? and revoked_at is null",
                Timestamp.from(clock.instant()),
                by.value(),
                reason.strip(),
                key);
    }

    private static MachineKey row(ResultSet row, int number) throws SQLException {
        var revoked = row.getTimestamp("revoked_at");
        return new MachineKey(
                row.getString("id"),
                new OrganisationId(row.getString("organisation")),
                row.getInt("epoch"),
                row.getTimestamp("issued_at").toInstant(),
                new ParticipantId(row.getString("issued_by")),
                revoked == null ? null : revoked.toInstant(),
                row.getString("reason"));
    }
}
