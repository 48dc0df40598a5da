package org.waymark.infra.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.command.ParticipantId;
import org.waymark.command.Period;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.place.PlaceId;
import org.waymark.infra.log.RealPostgres;
import org.waymark.ui.entry.CellId;
import org.waymark.ui.entry.EntryDrafts.Kept;
import org.waymark.ui.entry.EntryDrafts.Typed;
import org.waymark.ui.entry.Sheet;

/** What is typed on a sheet and not sent. */
class DraftTableTest {

    static final ParticipantId ROSA = new ParticipantId("rosa");
    static final ParticipantId AMIR = new ParticipantId("amir");
    static final Sheet SHEET = new Sheet(new OrganisationId("fingal"), new PlaceId("IE"), new Period("2025-Q1"));
    static final CellId WOMEN = CellId.of("arrivals|sex=F|value");
    static final CellId MEN = CellId.of("arrivals|sex=M|value");

    private DraftTable drafts = table();

    private static DraftTable table() {
        var source = RealPostgres.database();
        var database = new JdbcTemplate(source);
        database.execute(DraftTable.TABLE);
        return new DraftTable(
                database,
                new TransactionTemplate(new JdbcTransactionManager(source)),
                Clock.fixed(Instant.parse("2026-11-22T14:32:00Z"), ZoneOffset.UTC));
    }

    @BeforeEach
    void anEmptySheet() {
        drafts = table();
    }

    @Test
    void isThereForEverybodyOfTheOrganisation() {
        save(WOMEN, "12", 0, ROSA);
        assertThat(drafts.find(SHEET)).containsOnlyKeys(WOMEN);
        assertThat(at(WOMEN).by()).isEqualTo(ROSA);
        assertThat(drafts.begun(SHEET.source())).containsExactly(SHEET);
        assertThat(drafts.begun(new OrganisationId("cork"))).isEmpty();
    }

    @Test
    void neverOverwritesWhatSomebodyElseTypedInBetween() {
        var seen = save(WOMEN, "12", 0, ROSA).revision();
        save(WOMEN, "13", seen, ROSA);

        assertThat(save(WOMEN, "99", seen, AMIR).content()).isEqualTo("13");
        assertThat(save(WOMEN, "99", 0, AMIR).content()).isEqualTo("13");
        assertThat(save(WOMEN, "99", at(WOMEN).revision(), AMIR).content()).isEqualTo("99");
    }

    @Test
    void twoWhoTypeIntoDifferentCellsDoNotMeet() {
        var batch = drafts.save(SHEET, List.of(new Typed(WOMEN, "12", 0), new Typed(MEN, "15", 0)), ROSA);
        assertThat(save(WOMEN, "13", in(batch, WOMEN).revision(), ROSA).content())
                .isEqualTo("13");
        assertThat(save(MEN, "16", in(batch, MEN).revision(), AMIR).content()).isEqualTo("16");
    }

    @Test
    void isForgottenOnceSentButNotWhatWasTypedMeanwhile() {
        save(WOMEN, "12", 0, ROSA);
        save(MEN, "15", 0, ROSA);
        var sent = drafts.find(SHEET);
        save(MEN, "16", at(MEN).revision(), AMIR);

        drafts.forget(SHEET, sent);

        assertThat(drafts.find(SHEET)).containsOnlyKeys(MEN);
    }

    @Test
    void aRevisionNeverComesTwice() {
        var before = save(WOMEN, "12", 0, ROSA).revision();
        drafts.forget(SHEET, Map.of(WOMEN, at(WOMEN)));
        assertThat(save(WOMEN, "12", 0, ROSA).revision()).isGreaterThan(before);
    }

    private Kept save(CellId cell, String content, long basedOn, ParticipantId by) {
        return in(drafts.save(SHEET, List.of(new Typed(cell, content, basedOn)), by), cell);
    }

    private Kept at(CellId cell) {
        return in(drafts.find(SHEET), cell);
    }

    private static Kept in(Map<CellId, Kept> kept, CellId cell) {
        return Objects.requireNonNull(kept.get(cell));
    }
}
