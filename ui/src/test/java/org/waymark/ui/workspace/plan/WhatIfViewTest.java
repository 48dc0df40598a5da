package org.waymark.ui.workspace.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.ui.workspace.Cast.STRATEGY;
import static org.waymark.ui.workspace.Cast.measure;
import static org.waymark.ui.workspace.Cast.observed;
import static org.waymark.ui.workspace.Cast.outline;
import static org.waymark.ui.workspace.Cast.unemployment;
import static org.waymark.ui.workspace.Cast.work;

import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
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

class WhatIfViewTest extends WorkspaceTest {

    WhatIfViewTest() {
        super("planner", "PLANNER");
    }

    private static Point point(int year, String value) {
        return new Point(Period.year(year), observed(value), LocalDate.of(year + 1, 4, 1), 1);
    }

    @BeforeEach
    void aMeasureWithFourYears() {
        var values = List.of(point(2016, "15.4"), point(2017, "14.2"), point(2018, "13.9"));
        var status = new Assessment(Status.OFF_TRACK, Assessing.USUAL, 0.4, null);
        var progress = new MeasureProgress(measure(), unemployment(), values, List.of(), values.getLast(), status);
        answers.strategies.add(new StrategyPage(STRATEGY, Edition.DRAFT, 1, 0, outline(), List.of(), List.of()));
        answers.progress.add(new StrategyProgress(
                STRATEGY,
                1,
                outline(),
                Map.of(Status.OFF_TRACK, 1),
                List.of(new GoalProgress(
                        work(), 1, Status.OFF_TRACK, Map.of(Status.OFF_TRACK, 1), List.of(progress), List.of()))));
        navigate(WhatIfView.class);
    }

    private void type(String label, String value) {
        find(TextField.class).withLabel(label).single().setValue(value);
    }

    @Test
    void itBeginsWithWhatIsPromisedAndTheBestPaceEver() {
        assertThat(page())
                .contains("1.6 points a year", "15.4% by 2016", "9% by 2020")
                .contains("best pace ever reached: 1.2 points a year, from 2016 to 2017")
                .contains("faster than it ever went");
    }

    @Test
    void aMovedTargetIsTriedBesideTheOneThatStands() {
        type("Target year or period", "2022");
        assertThat(page()).contains("1.1 points a year", "has been reached before", "1.6 points");
        type("Target", "20");
        assertThat(page()).contains("nothing has to get better");
    }

    @Test
    void aPaceSaysWhereItLeads() {
        type("Or a yearly pace", "0.8");
        assertThat(page()).contains("At 0.8 points a year it would be at 12.2% by 2020", "reached in 2024");
    }

    @Test
    void whatCannotBeReadSaysSoBesideTheField() {
        type("Target", "nine");
        assertThat(find(TextField.class).withLabel("Target").single().getErrorMessage())
                .contains("number");
        type("Target", "9");
        type("Target year or period", "2015");
        assertThat(find(TextField.class)
                        .withLabel("Target year or period")
                        .single()
                        .isInvalid())
                .isTrue();
    }

    @Test
    void nothingIsStored() {
        type("Target", "4");
        assertThat(happened(STRATEGY)).isEmpty();
    }
}
