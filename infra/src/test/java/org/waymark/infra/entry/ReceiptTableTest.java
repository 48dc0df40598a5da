package org.waymark.infra.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.waymark.command.ParticipantId;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.infra.log.RealPostgres;
import org.waymark.ui.entry.Receipt;
import org.waymark.ui.entry.Receipt.Outcome;

/** The receipt of a sending. */
class ReceiptTableTest {

    static final Receipt RECEIPT = receipt(Instant.parse("2026-11-22T14:32:00Z"));

    private static Receipt receipt(Instant at) {
        return new Receipt(
                "7F3K-2Q9M-ABCD",
                "ie-mis-2017",
                2,
                DraftTableTest.SHEET,
                at,
                new ParticipantId("rosa"),
                List.of(new Receipt.Row(new IndicatorId("arrivals"), Outcome.CORRECTED, 3, "Counted again", null)),
                "waymark-report 1\n",
                "ab12");
    }

    @Test
    void isFoundAgainByThoseWhoSentItAndNeverChanges() {
        var database = new JdbcTemplate(RealPostgres.database());
        database.execute(ReceiptTable.TABLE);
        var receipts = new ReceiptTable(database);

        receipts.keep(RECEIPT);
        receipts.keep(receipt(Instant.parse("2026-11-23T08:00:00Z")));

        var source = DraftTableTest.SHEET.source();
        assertThat(receipts.of(source)).containsExactly(RECEIPT);
        assertThat(receipts.find(source, RECEIPT.reference())).contains(RECEIPT);
        assertThat(receipts.find(new OrganisationId("cork"), RECEIPT.reference()))
                .isEmpty();
    }
}
