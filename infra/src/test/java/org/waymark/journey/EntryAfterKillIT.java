package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A sending that was killed is finished, and what was accepted is corrected later: each once, with receipts. */
@ExtendWith(Shared.class)
class EntryAfterKillIT {

    private static final String RECEIPTS = "select count(*) from entry_receipt where source = 'partner'";
    private static final String SUBMITTED = "select count(*) from domainevententry where payloadtype ="
            + " 'reporting.value-submitted' and aggregateidentifier like '%:IE:partner'"
            + " and convert_from(payload, 'UTF8') like '%\"2015\"%'";

    @TempDir
    Path folder;

    @Test
    void aSendingThatWasKilledIsFinishedAndLaterCorrected(Chromium chromium) throws Exception {
        try (var service = Installation.in(folder);
                var staff = Staff.signedIn("partner", service, chromium)) {
            var clerk = new Clerk(staff);
            clerk.opens("2015");
            clerk.types("7");
            clerk.presses("Enter");
            clerk.types("5");
            clerk.isKept();
            isKilledBeforeTheReceipt(service, clerk);
        }
        try (var service = Installation.in(folder)) {
            isFinished(service, chromium);
            accepts(service);
            isCorrected(service, chromium);
        }
    }

    private static void isKilledBeforeTheReceipt(Installation service, Clerk clerk) throws Exception {
        try (var log = service.log()) {
            log.setAutoCommit(false);
            log.createStatement().execute("lock table entry_receipt in exclusive mode");
            clerk.acts("workspace.entry.send");
            Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> count(service, SUBMITTED) == 2);
            service.kill();
            log.createStatement()
                    .execute("select pg_terminate_backend(pid) from pg_stat_activity where wait_event_type = 'Lock'");
        }
    }

    private static void isFinished(Installation service, Chromium chromium) throws Exception {
        assertThat(count(service, RECEIPTS)).isZero();
        try (var staff = Staff.signedIn("partner", service, chromium)) {
            var clerk = new Clerk(staff);
            clerk.opens("2015");
            clerk.acts("workspace.entry.send");
            clerk.isReceived();
            assertThat(clerk.page().locator("main").innerText()).contains("0 sent, 0 corrected, 2 unchanged, 0 refused");
        }
        assertThat(count(service, SUBMITTED)).as("sent once").isEqualTo(2);
        assertThat(count(service, RECEIPTS)).isEqualTo(1);
    }

    private static void accepts(Installation service) throws Exception {
        var rows = List.of(
                Map.of("indicator", "local-strategies", "place", "IE", "period", "2015", "source", "partner"),
                Map.of("indicator", "integration-forums", "place", "IE", "period", "2015", "source", "partner"));
        var answer = new Program(service, "reviewer").post("/api/v1/reports/acceptances", rows);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static void isCorrected(Installation service, Chromium chromium) throws Exception {
        try (var staff = Staff.signedIn("partner", service, chromium)) {
            var clerk = new Clerk(staff);
            clerk.opens("2015");
            clerk.presses("Control+KeyA");
            clerk.types("8");
            clerk.isKept();
            clerk.writes("workspace.entry.field.reason", "One was counted late.");
            clerk.acts("workspace.entry.send");
            clerk.isReceived();
            staff.goTo("report/history", "workspace.entry.history");
            assertThat(clerk.page().locator("main").innerText())
                    .contains("0 sent, 1 corrected", "0 sent, 0 corrected, 2 unchanged");
        }
        assertThat(count(service, RECEIPTS)).isEqualTo(2);
    }

    private static int count(Installation service, String question) throws Exception {
        try (var log = service.log();
                var rows = log.createStatement().executeQuery(question)) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException unreadable) {
            throw new AssertionError(question, unreadable);
        }
    }
}
