package org.waymark.ui.workspace.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.waymark.ui.workspace.Cast.NON_EU;
import static org.waymark.ui.workspace.Cast.PAULA;
import static org.waymark.ui.workspace.Cast.SERIES;
import static org.waymark.ui.workspace.Cast.STRATEGY;
import static org.waymark.ui.workspace.Cast.TODAY;
import static org.waymark.ui.workspace.Cast.measure;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.crisis.CrisisId;
import org.waymark.query.crisis.CrisisPage;
import org.waymark.query.reporting.Due;
import org.waymark.query.reporting.Returned;
import org.waymark.ui.workspace.WorkspaceTest;

class ReportViewTest extends WorkspaceTest {

    private static final CrisisId ARRIVALS = CrisisId.of(STRATEGY, "arrivals");
    private static final Words WHY = Words.english("Many more people arrive");

    ReportViewTest() {
        super("reporter", "REPORTER");
    }

    private static CrisisPage crisis(LocalDate last) {
        var began = TODAY.minusDays(90);
        var step = new CrisisPage.Step("crisis.crisis-declared", WHY, began, last, List.of(), began, PAULA);
        return new CrisisPage(
                ARRIVALS, STRATEGY, List.of(), WHY, began, last, false, 5, true, List.of(step), List.of());
    }

    private static Due due(LocalDate on) {
        return new Due(
                SERIES, STRATEGY, measure().measure(), NON_EU, new Period("2025"), on, on.isBefore(TODAY), ARRIVALS);
    }

    @Test
    void saysWhichReportsWaitAndThatTheyMayBeSentAllTheSame() {
        answers.crises.add(crisis(TODAY));
        answers.waiting.add(due(TODAY.minusDays(5)));
        navigate(ReportView.class);

        assertThat(page())
                .contains("Nothing is due.", "1 report waits until the crisis is over: Unemployment rate.")
                .contains("You may send it all the same.");
        bell.ring();
        var shell = getCurrentView().getElement().getParent();
        await().pollInSameThread().atMost(Duration.ofSeconds(5)).untilAsserted(() -> {
            takeTurns();
            assertThat(shell.getTextRecursively()).contains("Crisis until 22 November 2026:");
        });
    }

    @Test
    void showsTheNewDayOfWhatWasPutOffAndWhatIsLeft() {
        answers.crises.add(crisis(TODAY.minusDays(1)));
        answers.due.add(due(TODAY.plusDays(14)));
        answers.backlog.add(new Returned(
                SERIES, measure().measure(), NON_EU, new Period("2025"), TODAY.minusDays(9), TODAY.plusDays(14), null));
        navigate(ReportView.class);

        assertThat(page()).contains("Put off to 6 December 2026 because of a crisis", "1 report of 1 still missing.");
    }

    @Test
    void saysOfEachFormHowManyGroupsAreMissingOfHowMany() {
        answers.due.add(due(TODAY.plusDays(14)));
        navigate(ReportView.class);

        assertThat(page()).contains("Groups expected: 1, missing: 1");
    }
}
