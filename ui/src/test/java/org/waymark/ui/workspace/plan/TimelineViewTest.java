package org.waymark.ui.workspace.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.ui.workspace.Cast.PAULA;
import static org.waymark.ui.workspace.Cast.STRATEGY;
import static org.waymark.ui.workspace.Cast.WORK;
import static org.waymark.ui.workspace.Cast.outline;
import static org.waymark.ui.workspace.Cast.work;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.strategy.Milestone;
import org.waymark.command.strategy.MilestoneId;
import org.waymark.command.strategy.StrategyCommand.AddGoal;
import org.waymark.command.strategy.StrategyCommand.DraftStrategy;
import org.waymark.command.strategy.StrategyCommand.PlanMilestone;
import org.waymark.command.strategy.StrategyEvent.MilestoneMoved;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.query.version.VersionId;
import org.waymark.query.version.VersionPage;
import org.waymark.ui.workspace.WorkspaceTest;

class TimelineViewTest extends WorkspaceTest {

    TimelineViewTest() {
        super("planner", "PLANNER");
    }

    private static Milestone step(String id, @Nullable String due, String... waitsFor) {
        return new Milestone(
                new MilestoneId(id),
                WORK,
                Words.english("Step " + id),
                due == null ? null : new Period(due),
                List.of(),
                null,
                Arrays.stream(waitsFor).map(MilestoneId::new).toList(),
                null);
    }

    private static StrategyPage page(Edition edition, Milestone... steps) {
        var entry = new GoalEntry(work(), 1 + steps.length, List.of(), List.of(steps));
        return new StrategyPage(STRATEGY, edition, 1, 0, outline(), List.of(entry), List.of());
    }

    @BeforeEach
    void aDraftThatSlipped() {
        send(new DraftStrategy(STRATEGY, outline(), PAULA));
        send(new AddGoal(STRATEGY, work(), PAULA));
        for (var step : List.of(step("first", "2018"), step("second", "2020-Q2"), step("always", null))) {
            send(new PlanMilestone(STRATEGY, step, List.of(), PAULA));
        }
        answers.strategies.add(
                page(Edition.DRAFT, step("first", "2018"), step("second", "2020-Q2", "first"), step("always", null)));
        answers.versions.add(new VersionPage(
                new VersionId(STRATEGY, 1),
                LocalDate.of(2017, 2, 7),
                null,
                Instant.EPOCH,
                PAULA,
                Words.english("First"),
                List.of(),
                page(Edition.ADOPTED, step("first", "2018"), step("second", "2019-Q4"))));
        navigate(TimelineView.class);
    }

    @Test
    void theDraftLiesBesideTheDatesThatBind() {
        assertThat(page())
                .contains("Step second", "by the end of 2020-Q2", "before: by the end of 2019-Q4 (version 1)")
                .contains("182 days later", "due, nothing reported", "Step first");
        assertThat(page()).contains("Without a date", "Give it a date");
    }

    @Test
    @SuppressWarnings("unchecked")
    void isNarrowedToWhatSlipped() {
        Select<Integer> since = find(Select.class).withLabel("Show").single();
        since.setValue(1);
        assertThat(page()).contains("Step second").doesNotContain("Without a date");
        assertThat(find(com.vaadin.flow.component.html.Anchor.class).all())
                .extracting(com.vaadin.flow.component.html.Anchor::getText)
                .contains("Step second")
                .doesNotContain("Step first", "Step always");
    }

    @Test
    void anOpenedStepIsMovedWithAReason() {
        UI.getCurrent().navigate(TimelineView.class, QueryParameters.of("step", "second"));
        press("Move");
        find(TextField.class).withLabel("Due").single().setValue("2020-Q4");
        find(TextArea.class).withLabel("Reason").single().setValue("No rooms");
        press("Keep in the draft");
        assertThat(happened(STRATEGY))
                .last()
                .isInstanceOfSatisfying(
                        MilestoneMoved.class, moved -> assertThat(moved.due()).isEqualTo(new Period("2020-Q4")));
    }

    @Test
    void withoutAStrategyItSaysHowToBegin() {
        answers.strategies.clear();
        navigate(TimelineView.class);
        assertThat(page()).contains("There is no strategy yet");
    }
}
