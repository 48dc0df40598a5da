package org.waymark.ui.workspace.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.ui.workspace.Cast.CLOCK;
import static org.waymark.ui.workspace.Cast.PAULA;
import static org.waymark.ui.workspace.Cast.STRATEGY;
import static org.waymark.ui.workspace.Cast.VIKTOR;
import static org.waymark.ui.workspace.Cast.WORK;
import static org.waymark.ui.workspace.Cast.measure;
import static org.waymark.ui.workspace.Cast.observed;
import static org.waymark.ui.workspace.Cast.outline;
import static org.waymark.ui.workspace.Cast.unemployment;
import static org.waymark.ui.workspace.Cast.work;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.assessment.Assessing;
import org.waymark.command.strategy.Cause;
import org.waymark.command.strategy.Mark;
import org.waymark.command.strategy.Measure;
import org.waymark.command.strategy.MeasureId;
import org.waymark.command.strategy.StrategyCommand.AddGoal;
import org.waymark.command.strategy.StrategyCommand.AddMeasure;
import org.waymark.command.strategy.StrategyCommand.DraftStrategy;
import org.waymark.command.strategy.StrategyCommand.RewordGoal;
import org.waymark.command.strategy.StrategyCommand.SetTarget;
import org.waymark.command.strategy.StrategyEvent.TargetSet;
import org.waymark.command.strategy.Target;
import org.waymark.command.theme.ThemeId;
import org.waymark.query.history.Happening;
import org.waymark.query.history.HistoryPage;
import org.waymark.query.history.Topic;
import org.waymark.query.history.Undo;
import org.waymark.query.progress.Assessment;
import org.waymark.query.progress.GoalProgress;
import org.waymark.query.progress.MeasureProgress;
import org.waymark.query.progress.Point;
import org.waymark.query.progress.Status;
import org.waymark.query.progress.StrategyProgress;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.query.theme.ThemePage;
import org.waymark.ui.history.Pseudonym;
import org.waymark.ui.workspace.WorkspaceTest;

class TargetViewTest extends WorkspaceTest {

    private static final MeasureId MEASURE = measure().measure();

    TargetViewTest() {
        super("planner", "PLANNER");
    }

    @BeforeEach
    void aMeasureInADraft() {
        send(new DraftStrategy(STRATEGY, outline(), PAULA));
        send(new AddGoal(STRATEGY, work(), PAULA));
        send(new AddMeasure(STRATEGY, measure(), PAULA));
        answers.themes.add(new ThemePage(
                new ThemeId("night-work"),
                STRATEGY,
                Words.english("Night work"),
                LocalDate.of(2026, 1, 1),
                List.of(),
                0,
                null,
                null));
        drafted(measure(), 2);
        navigate("plan/indicator/" + MEASURE.value(), TargetView.class);
    }

    private void drafted(Measure said, int revision) {
        var values = List.of(point(2016, "15.4"), point(2017, "14.2"), point(2018, "13.9"));
        var status = new Assessment(Status.OFF_TRACK, Assessing.USUAL, 0.4, null);
        var progress = new MeasureProgress(said, unemployment(), values, List.of(), values.getLast(), status);
        var entry = new GoalEntry(work(), revision, List.of(said), List.of());
        answers.strategies.clear();
        answers.strategies.add(new StrategyPage(STRATEGY, Edition.DRAFT, 0, 2, outline(), List.of(entry), List.of()));
        answers.progress.clear();
        answers.progress.add(new StrategyProgress(
                STRATEGY,
                0,
                outline(),
                Map.of(),
                List.of(new GoalProgress(work(), revision, Status.OFF_TRACK, Map.of(), List.of(progress), List.of()))));
    }

    private static Point point(int year, String value) {
        return new Point(Period.year(year), observed(value), LocalDate.of(year + 1, 4, 1), 1);
    }

    private static Target to(String year, String value) {
        return new Target(
                new Mark(new Period("2016"), new BigDecimal("15.4")),
                List.of(new Mark(new Period(year), new BigDecimal(value))),
                true);
    }

    private static HistoryPage changedFourMinutesAgo() {
        var set = new TargetSet(STRATEGY, MEASURE, WORK, 3, to("2020", "11"), List.of(), VIKTOR);
        var happening = new Happening(
                4,
                "strategy:" + STRATEGY.value(),
                3,
                CLOCK.instant().minus(Duration.ofMinutes(4)),
                Set.of(),
                set,
                null,
                List.of(),
                new Undo(Undo.State.POSSIBLE, 3, null, List.of()));
        var topic = Topic.of(Topic.Kind.MEASURE, STRATEGY.value(), MEASURE.value());
        return new HistoryPage(topic, List.of(happening), 4);
    }

    private void type(int year, String value) {
        field(year).setValue(value);
    }

    private TextField field(int year) {
        return find(TextField.class).all().stream()
                .filter(field -> field.getAriaLabel()
                        .filter(("Target for " + year)::equals)
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void itTellsWhatIsMeasuredAndThePaceTheTargetTakes() {
        assertThat(page())
                .contains("Unemployment rate", "the lower, the better", "As it binds", "13.9%")
                .contains("1.6 points a year", "best pace ever reached: 1.2 points")
                .contains("faster than it ever went");
        assertThat(field(2020).getValue()).isEqualTo("9");
    }

    @Test
    void whatIsTypedIsTriedAtOnceAndNothingIsStored() {
        type(2020, "13");
        assertThat(page()).contains("0.6 points a year", "has been reached before");
        assertThat(happened(STRATEGY)).hasSize(3);
    }

    @Test
    @SuppressWarnings("unchecked") // the only box of the page holds causes
    void thePathIsKeptWithWhatCausedIt() {
        type(2018, "12.5");
        find(MultiSelectComboBox.class).single().setValue(Set.of(new Cause("theme", "night-work")));
        press("Keep in the draft");
        assertThat(happened(STRATEGY)).last().isInstanceOfSatisfying(TargetSet.class, set -> {
            assertThat(set.target().path())
                    .extracting(mark -> mark.period().code() + " " + mark.value())
                    .containsExactly("2018 12.5", "2020 9");
            assertThat(set.causes()).containsExactly(new Cause("theme", "night-work"));
        });
    }

    @Test
    void whoComesSecondSeesBothTargetsAndLosesNothing() {
        send(new SetTarget(STRATEGY, MEASURE, 2, to("2020", "11"), List.of(), VIKTOR));
        type(2020, "10");
        drafted(measure().aimingAt(to("2020", "11")), 3);
        answers.histories.add(changedFourMinutesAgo());

        press("Keep in the draft");
        assertThat(happened(STRATEGY)).hasSize(4);
        assertThat(page()).contains(Pseudonym.of(VIKTOR) + " changed the target 4 minutes ago");
        assertThat(page()).contains("changed since you opened it", "It differs for: 2020", "9%", "11%", "10%");
        assertThat(field(2020).getValue()).isEqualTo("10");

        press("Keep in the draft");
        assertThat(happened(STRATEGY)).hasSize(5).last().isInstanceOf(TargetSet.class);
    }

    @Test
    void whoComesSecondMayGoOnFromWhatTheFirstOneWrote() {
        type(2020, "10");
        drafted(measure().aimingAt(to("2020", "11")), 3);
        bell.ring();
        takeTurnsUntilSaid("It differs for: 2020");
        press("Go on from what is there now");
        assertThat(field(2020).getValue()).isEqualTo("11");
    }

    private void takeTurnsUntilSaid(String words) {
        org.awaitility.Awaitility.await().pollInSameThread().untilAsserted(() -> {
            takeTurns();
            assertThat(page()).contains(words);
        });
    }

    @Test
    void aGoalThatWasRewordedIsNoConflictForItsTarget() {
        send(new RewordGoal(STRATEGY, WORK, 2, Words.english("Decent work"), work().description(), List.of(), VIKTOR));
        type(2020, "10");
        drafted(measure(), 3);
        press("Keep in the draft");
        assertThat(happened(STRATEGY)).hasSize(5).last().isInstanceOf(TargetSet.class);
    }

    @Test
    void whatCannotBeReadSaysSoBesideTheField() {
        type(2020, "nine");
        press("Keep in the draft");
        assertThat(field(2020).getErrorMessage()).contains("number");
        assertThat(happened(STRATEGY)).hasSize(3);
    }

    @Test
    void aMeasureThatIsInNoDraftIsSaidToBeGone() {
        navigate("plan/indicator/gone", TargetView.class);
        assertThat(page()).contains("in no draft");
    }
}
