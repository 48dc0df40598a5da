package org.waymark.ui.workspace.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.waymark.ui.workspace.Cast.STRATEGY;
import static org.waymark.ui.workspace.Cast.measure;
import static org.waymark.ui.workspace.Cast.observed;
import static org.waymark.ui.workspace.Cast.outline;
import static org.waymark.ui.workspace.Cast.unemployment;
import static org.waymark.ui.workspace.Cast.work;

import com.vaadin.flow.component.html.NativeTable;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.command.Period;
import org.waymark.command.assessment.Assessing;
import org.waymark.query.progress.Assessment;
import org.waymark.query.progress.GoalProgress;
import org.waymark.query.progress.MeasureProgress;
import org.waymark.query.progress.Point;
import org.waymark.query.progress.Status;
import org.waymark.query.progress.StrategyProgress;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.workspace.WorkspaceTest;
import org.waymark.ui.workspace.part.Drawn;

class DashboardViewTest extends WorkspaceTest {

    DashboardViewTest() {
        super("planner", "PLANNER");
    }

    @Test
    void beforeTheFirstStrategyItSaysWhatWillStandHere() {
        navigate(DashboardView.class);

        assertThat(page()).contains("No strategy has been adopted yet");
    }

    @Test
    void theVerdictGoalsAndCoursesAreThere() {
        adopted(new Point(new Period("2016"), observed("15.4"), LocalDate.of(2017, 4, 1), 1));
        navigate(DashboardView.class);

        assertThat(page())
                .contains("Migrant integration strategy, version 1", "1 on track", "Short term, until 31 December 2018")
                .contains("Work for everybody who can work", "15.4% in 2016");
    }

    @Test
    void aStatusIsAlwaysAWord() {
        adopted(new Point(new Period("2016"), observed("15.4"), LocalDate.of(2017, 4, 1), 1));
        navigate(DashboardView.class);

        assertThat(find(Drawn.class).all())
                .anySatisfy(pill -> assertThat(pill.getInnerHtml()).contains(">On track<"));
    }

    @Test
    void theChartHasALabelAndTheSameFigureAsATable() {
        adopted(new Point(new Period("2016"), observed("15.4"), LocalDate.of(2017, 4, 1), 1));
        navigate(DashboardView.class);

        var chart = only(Chart.class).getElement();
        assertThat(chart.getAttribute("role")).isEqualTo("img");
        assertThat(chart.getAttribute("aria-label")).contains("15.4%").contains("9%");
        assertThat(text(only(NativeTable.class))).contains("2016", "15.4", "2020", "9.0");
    }

    @Test
    void beforeTheFirstValueThereIsNoEmptyPictureButTheTableOfWhatIsAimedAt() {
        adopted();
        navigate(DashboardView.class);

        assertThat(find(Chart.class).all()).isEmpty();
        assertThat(text(only(NativeTable.class))).contains("2020", "9");
    }

    @Test
    void whatMovesElsewhereIsSeenHere() {
        adopted(new Point(new Period("2016"), observed("15.4"), LocalDate.of(2017, 4, 1), 1));
        navigate(DashboardView.class);
        answers.progress.clear();
        adopted(
                new Point(new Period("2016"), observed("15.4"), LocalDate.of(2017, 4, 1), 1),
                new Point(new Period("2017"), observed("9.9"), LocalDate.of(2018, 4, 1), 1));

        bell.ring();

        await().pollInSameThread().atMost(Duration.ofSeconds(5)).untilAsserted(() -> {
            takeTurns();
            assertThat(page()).contains("9.9% in 2017");
        });
    }

    @Test
    void theLibraryOfTheChartsLiesOnTheClassPath() {
        assertThat(getClass().getResource("/META-INF/resources" + Chart.LIBRARY))
                .isNotNull();
    }

    private void adopted(Point... values) {
        answers.strategies.clear();
        answers.strategies.add(new StrategyPage(STRATEGY, Edition.ADOPTED, 1, 0, outline(), List.of(), List.of()));
        var course = new MeasureProgress(
                measure(),
                unemployment(),
                List.of(values),
                List.of(),
                values.length == 0 ? null : values[values.length - 1],
                new Assessment(Status.ON_TRACK, Assessing.USUAL, 1.0, null));
        var counts = Map.of(Status.ON_TRACK, 1);
        var goal = new GoalProgress(work(), 1, Status.ON_TRACK, counts, List.of(course), List.of());
        answers.progress.add(new StrategyProgress(STRATEGY, 1, outline(), counts, List.of(goal)));
    }
}
