package org.waymark.ui.workspace.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.ui.workspace.Cast.NON_EU;
import static org.waymark.ui.workspace.Cast.SERIES;
import static org.waymark.ui.workspace.Cast.STRATEGY;
import static org.waymark.ui.workspace.Cast.TODAY;
import static org.waymark.ui.workspace.Cast.measure;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.command.Period;
import org.waymark.query.reporting.DutyRow;
import org.waymark.query.reporting.DutyState;
import org.waymark.ui.workspace.WorkspaceTest;

class SourceTasksTest extends WorkspaceTest {

    SourceTasksTest() {
        super("reporter", "REPORTER");
    }

    private void duty(int year, DutyState state) {
        var due = TODAY.minusDays(2026 - year);
        answers.duties.add(new DutyRow(
                SERIES,
                STRATEGY,
                measure().measure(),
                NON_EU,
                Period.year(year),
                due.minusDays(29),
                due,
                due.plusDays(30),
                20,
                List.of(),
                null,
                state,
                null,
                null));
    }

    private List<Anchor> tasks() {
        navigate(WorkView.class);
        return find(Anchor.class).all().stream()
                .filter(link -> link.getHref().startsWith("report/"))
                .toList();
    }

    @Test
    void whatIsLateSaysWhenItLocks() {
        duty(2025, DutyState.OVERDUE);
        assertThat(tasks()).singleElement().satisfies(task -> {
            assertThat(task.getText()).contains("Unemployment rate", "locked after 21 December 2026");
            assertThat(task.getHref()).isEqualTo("report/value?indicator=unemployment-rate&place=IE&period=2025");
        });
    }

    @Test
    void whatIsLockedLeadsToTheSheet() {
        duty(2024, DutyState.LOCKED);
        duty(2023, DutyState.LOCKED);
        assertThat(tasks()).singleElement().satisfies(task -> {
            assertThat(task.getText()).contains("2 periods are locked");
            assertThat(task.getHref()).isEqualTo("report/sheet");
        });
    }

    @Test
    void whatWaitsOrIsThereNeedsNobody() {
        duty(2025, DutyState.WAITING);
        duty(2024, DutyState.ON_TIME);
        assertThat(tasks()).isEmpty();
    }
}
