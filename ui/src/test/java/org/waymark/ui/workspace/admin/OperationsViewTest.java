package org.waymark.ui.workspace.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.button.Button;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymark.ui.Operations.HeldBack;
import org.waymark.ui.Operations.Reader;
import org.waymark.ui.Operations.State;
import org.waymark.ui.Reconciliation.Compared;
import org.waymark.ui.Reconciliation.Fault;
import org.waymark.ui.Reconciliation.Lost;
import org.waymark.ui.Reminders.Unsent;
import org.waymark.ui.workspace.Auditor;
import org.waymark.ui.workspace.Cast;
import org.waymark.ui.workspace.Machine;
import org.waymark.ui.workspace.Post;
import org.waymark.ui.workspace.WorkspaceTest;
import org.waymark.ui.workspace.part.Banner;

class OperationsViewTest extends WorkspaceTest {

    private static final HeldBack STUMBLED = new HeldBack(
            "theme",
            "theme-7",
            "theme.theme-opened",
            "java.lang.IllegalStateException",
            Instant.parse("2026-11-20T10:00:00Z"),
            3);

    @Autowired
    private Machine machine;

    @Autowired
    private Auditor auditor;

    @Autowired
    private Post post;

    OperationsViewTest() {
        super("administrator", "ADMINISTRATOR");
    }

    @Test
    void everyReaderIsNamedWithHowFarItHasCome() {
        machine.readers.add(new Reader("reporting-series", true, State.CATCHING_UP, 90, 120, null, null));

        navigate(OperationsView.class);

        assertThat(page())
                .contains("Reported values", "Catching up", "90", "30")
                .doesNotContain("reporting-series");
    }

    @Test
    void aReaderThatFailsSaysWhatMakesItFail() {
        machine.readers.add(
                new Reader("theme", true, State.FAILING, 90, 120, "com.mongodb.MongoTimeoutException", null));

        navigate(OperationsView.class);

        assertThat(page()).contains("Failing, tries again", "com.mongodb.MongoTimeoutException");
    }

    @Test
    void remindersThatCouldNotBeSentAreShownWithoutAnAddress() {
        navigate(OperationsView.class);
        assertThat(page()).contains("Nobody is reminded by e-mail: no SMTP server is configured.");

        post.unsent.add(new Unsent(Cast.ROSA, Cast.TODAY, 3, "MailSendException", Cast.CLOCK.instant()));
        bell.ring();
        takeTurns();
        await().pollInSameThread().atMost(Duration.ofSeconds(5)).untilAsserted(() -> {
            takeTurns();
            assertThat(page()).contains("rosa", "22 November 2026", "3", "MailSendException");
        });
    }

    @Test
    void aPageThatIsLostIsShownWithItsReader() {
        navigate(OperationsView.class);
        assertThat(page()).contains("Not compared yet");

        auditor.compared = new Compared(
                Cast.CLOCK.instant(),
                312,
                "9f86d081",
                List.of(new Lost("theme", "theme_1", "theme:classes", Fault.MISSING)));
        navigate(OperationsView.class);

        assertThat(page())
                .contains("312 pages", "one at fault", "9f86d081", "theme_1", "theme:classes", "it is not there");
    }

    @Test
    void aRebuildUnderWayTellsItsShare() {
        machine.readers.add(new Reader("theme", true, State.REBUILDING, 30, 120, null, 120L));

        navigate(OperationsView.class);

        assertThat(page()).contains("Rebuilding · 25%");
    }

    @Test
    void nothingIsRebuiltBeforeItIsConfirmed() {
        machine.readers.add(new Reader("theme", true, State.FOLLOWING, 120, 120, null, null));
        navigate(OperationsView.class);

        press("Rebuild");
        assertThat(machine.rebuilt).isEmpty();

        confirm("Rebuild");
        assertThat(machine.rebuilt).containsExactly("theme");
        assertThat(page()).contains("Rebuilding has begun: Themes");
    }

    @Test
    void whatKeepsNoReadModelCannotBeRebuilt() {
        machine.readers.add(new Reader("announcements", false, State.FOLLOWING, 120, 120, null, null));

        navigate(OperationsView.class);

        assertThat(find(Button.class).withText("Rebuild").all()).isEmpty();
    }

    @Test
    void aStreamThatIsHeldBackIsTriedAgain() {
        machine.heldBack.add(STUMBLED);
        navigate(OperationsView.class);
        assertThat(page()).contains("theme-7", "theme.theme-opened", "IllegalStateException", "20 November 2026");

        press("Try again");

        assertThat(machine.retried).containsExactly("theme/theme-7");
        assertThat(page()).contains("Went through: theme-7", "Nothing is held back.");
    }

    @Test
    void aStreamThatFailsAgainStaysAndIsSaidSo() {
        machine.heldBack.add(STUMBLED);
        machine.stubborn = true;
        navigate(OperationsView.class);

        press("Try again");

        assertThat(only(Banner.class).warning()).contains("This did not work", "IllegalStateException");
        assertThat(page()).contains("theme-7").doesNotContain("Nothing is held back.");
    }

    private void confirm(String words) {
        find(Button.class).withText(words).all().getLast().click();
    }
}
