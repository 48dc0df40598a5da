package org.waymark.ui.workspace.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.ui.workspace.Cast.STRATEGY;
import static org.waymark.ui.workspace.Cast.measure;
import static org.waymark.ui.workspace.Cast.outline;
import static org.waymark.ui.workspace.Cast.unemployment;
import static org.waymark.ui.workspace.Cast.work;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.command.assessment.Assessing;
import org.waymark.command.assessment.AssessmentEvent.MethodChosen;
import org.waymark.command.assessment.AssessmentId;
import org.waymark.command.assessment.MethodKind;
import org.waymark.query.progress.Assessment;
import org.waymark.query.progress.AssessmentReplay;
import org.waymark.query.progress.AssessmentReplay.Line;
import org.waymark.query.progress.FindAssessments;
import org.waymark.query.progress.MeasureProgress;
import org.waymark.query.progress.Status;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.workspace.WorkspaceTest;

class AssessmentViewTest extends WorkspaceTest {

    static final Assessing UN = MethodKind.UN_CHART.usual();
    static final LocalDate THEN = LocalDate.of(2020, 1, 1);

    AssessmentViewTest() {
        super("planner", "PLANNER");
    }

    @BeforeEach
    void aPlanWithAMeasure() {
        answers.strategies.add(new StrategyPage(STRATEGY, Edition.ADOPTED, 1, 0, outline(), List.of(), List.of()));
        answers.replay = asked -> THEN.equals(asked.asof()) ? Optional.empty() : Optional.of(replayed(asked));
    }

    static AssessmentReplay replayed(FindAssessments asked) {
        var held = new Assessment(Status.AT_RISK, Assessing.USUAL, 0.75, null);
        var tried = UN.equals(asked.under()) ? new Assessment(Status.NOT_ASSESSED, UN, null, "too-short") : held;
        var progress = new MeasureProgress(measure(), unemployment(), List.of(), List.of(), null, held);
        return new AssessmentReplay(
                STRATEGY,
                1,
                Assessing.USUAL,
                asked.under() == null ? Assessing.USUAL : asked.under(),
                List.of(new Line(work().goal(), progress, tried)));
    }

    private void open(String query) {
        UI.getCurrent().navigate("assessments", QueryParameters.fromString(query));
    }

    @Test
    void saysByWhichMethodAndThatNothingFlipsUnderTheSame() {
        open("");
        assertThat(page())
                .contains("Straight line: on track from 95%, at risk from 60%")
                .contains("Nobody has chosen another method")
                .contains("No verdict flips.")
                .contains("75% of the change that was due by now has been made");
    }

    @Test
    void underAnotherMethodListsWhatFlipsAndWhy() {
        open("method=un-chart");
        assertThat(page())
                .contains("UN progress chart: on track from 95%, at risk from 10%")
                .contains("One verdict flips. One measure was looked at.")
                .contains("growth a year needs two years at least");
    }

    @Test
    void beforeAnythingBoundItSaysSo() {
        open("asof=2020-01-01");
        assertThat(page()).contains("Nothing bound yet on 1 January 2020.");
    }

    @Test
    void whatCannotBeReadInTheAddressIsLeftOut() {
        var query = AssessmentQuery.in(new Location("assessments?method=oracle&asof=soon&onTrack=x"));
        assertThat(query).isEqualTo(new AssessmentQuery(null, null, null));
        var whole = AssessmentQuery.in(
                new Location("assessments?strategy=s&method=cagr-ratio&onTrack=0.9&atRisk=0.5&asof=2020-01-01"));
        assertThat(whole.words(STRATEGY))
                .containsEntry("method", "cagr-ratio")
                .containsEntry("onTrack", "0.9")
                .containsEntry("asof", "2020-01-01");
    }

    @Test
    void choosingAMethodTakesThresholdsThatCanBeReadAndAReason() {
        open("");
        press("Choose the method");
        field("On track from, in percent").setValue("50");
        press("Assess by it");
        assertThat(field("On track from, in percent").isInvalid()).isTrue();
        field("On track from, in percent").setValue("90");
        only(TextArea.class).setValue("The council wants an earlier warning");
        press("Assess by it");
        assertThat(happened(new AssessmentId(STRATEGY)))
                .singleElement()
                .isInstanceOfSatisfying(
                        MethodChosen.class,
                        chosen -> assertThat(chosen.method())
                                .isEqualTo(new Assessing(
                                        MethodKind.STRAIGHT_LINE, new BigDecimal("0.9"), new BigDecimal("0.6"))));
        assertThat(page()).contains("The method is chosen.");
    }

    /** Of two with the same label the one asked for last: that in the dialog. */
    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
