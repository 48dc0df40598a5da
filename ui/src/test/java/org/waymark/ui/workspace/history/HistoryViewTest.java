package org.waymark.ui.workspace.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.ui.workspace.Cast.PAULA;
import static org.waymark.ui.workspace.Cast.STRATEGY;
import static org.waymark.ui.workspace.Cast.VIKTOR;
import static org.waymark.ui.workspace.Cast.WORK;
import static org.waymark.ui.workspace.Cast.measure;
import static org.waymark.ui.workspace.Cast.outline;
import static org.waymark.ui.workspace.Cast.work;

import com.vaadin.flow.component.button.Button;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.command.Words;
import org.waymark.command.strategy.Cause;
import org.waymark.command.strategy.StrategyCommand.AddGoal;
import org.waymark.command.strategy.StrategyCommand.AddMeasure;
import org.waymark.command.strategy.StrategyCommand.AdoptVersion;
import org.waymark.command.strategy.StrategyCommand.DraftStrategy;
import org.waymark.command.strategy.StrategyCommand.DropGoal;
import org.waymark.command.strategy.StrategyCommand.RewordGoal;
import org.waymark.command.strategy.StrategyEvent;
import org.waymark.command.strategy.StrategyEvent.GoalReworded;
import org.waymark.command.strategy.StrategyEvent.StrategyDrafted;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.Plan;
import org.waymark.ui.workspace.WorkspaceTest;

class HistoryViewTest extends WorkspaceTest {

    private static final Words PAID = Words.english("Work that pays");

    HistoryViewTest() {
        super("planner", "PLANNER");
    }

    @BeforeEach
    void aDraft() {
        send(new DraftStrategy(STRATEGY, outline(), PAULA));
        send(new AddGoal(STRATEGY, work(), PAULA));
    }

    private void open() {
        UI().navigate("history/goal/" + STRATEGY.value() + "~" + WORK.value());
    }

    private static com.vaadin.flow.component.UI UI() {
        return com.vaadin.flow.component.UI.getCurrent();
    }

    private void reword(int revision) {
        send(new RewordGoal(
                STRATEGY, WORK, revision, PAID, work().description(), List.of(new Cause("theme", "jobs")), VIKTOR));
    }

    @Test
    void anEventSaysWhatWhoWhyAndWhatItSaidBefore() {
        reword(1);
        open();
        assertThat(page())
                .contains("2 events", "Goal reworded", "Goal in other words", "Because of what people said", "pays")
                .doesNotContain("viktor", "paula");
    }

    @Test
    void aRewordingIsUndoneAndBothStayOnRecord() {
        reword(1);
        open();
        press("Undo");
        assertThat(happened(STRATEGY))
                .hasSize(4)
                .last()
                .isInstanceOfSatisfying(
                        GoalReworded.class, said -> assertThat(said.name()).isEqualTo(work().name()));
        assertThat(page()).contains("Undone", "3 events");
    }

    @Test
    void aDroppedGoalComesBackWithWhatHungOnIt() {
        send(new AddMeasure(STRATEGY, measure(), PAULA));
        var before = plan();
        send(new DropGoal(STRATEGY, WORK, 2, "Too dear", PAULA));
        open();
        press("Undo");
        assertThat(plan()).isEqualTo(before);
    }

    @Test
    void whatBindsIsNotUndone() {
        reword(1);
        send(new AdoptVersion(STRATEGY, 1, PAID, List.of(), null, PAULA));
        open();
        assertThat(find(Button.class).withText("Undo").all()).isEmpty();
        assertThat(page()).contains("It binds since a version was adopted");
    }

    @Test
    void somebodyFasterIsNotOverruled() {
        reword(1);
        open();
        var undo = button("Undo");
        reword(2);
        test(undo).click();
        assertThat(happened(STRATEGY)).hasSize(4);
        assertThat(page()).contains("somebody has changed the same again");
    }

    @Test
    void whatNeverHappenedSaysSo() {
        UI().navigate("history/place/nowhere");
        assertThat(page()).contains("Nothing is on record");
    }

    /** The goals as they are drafted, at whatever revision. */
    private List<Object> plan() {
        Plan plan = null;
        for (var event : happened(STRATEGY)) {
            plan = event instanceof StrategyDrafted || plan == null
                    ? Plan.begun((StrategyDrafted) event)
                    : plan.after((StrategyEvent) event, Instant.EPOCH);
        }
        return java.util.Objects.requireNonNull(plan).page(Edition.DRAFT).orElseThrow().goals().stream()
                .<Object>map(entry -> List.of(entry.goal(), entry.measures(), entry.milestones(), entry.terms()))
                .toList();
    }
}
