package org.waymark.ui.workspace.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.ui.workspace.Cast.STRATEGY;
import static org.waymark.ui.workspace.Cast.TODAY;
import static org.waymark.ui.workspace.Cast.outline;
import static org.waymark.ui.workspace.Cast.work;

import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.command.Period;
import org.waymark.command.Role;
import org.waymark.command.Words;
import org.waymark.command.milestone.Report;
import org.waymark.command.milestone.Stage;
import org.waymark.command.review.FollowUp;
import org.waymark.command.review.Occasion;
import org.waymark.command.review.Recommendation;
import org.waymark.command.review.Remit;
import org.waymark.command.review.ReviewId;
import org.waymark.command.strategy.Milestone;
import org.waymark.command.strategy.MilestoneId;
import org.waymark.command.theme.Decision;
import org.waymark.command.theme.ThemeId;
import org.waymark.query.milestone.MilestonePage;
import org.waymark.query.review.ReviewPage;
import org.waymark.query.review.ReviewPage.FollowedUp;
import org.waymark.query.review.ReviewPage.Recommended;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.query.theme.ThemePage;
import org.waymark.ui.workspace.Cast;
import org.waymark.ui.workspace.WorkspaceTest;

class WorkViewTest extends WorkspaceTest {

    private static final MilestoneId CLASSES = new MilestoneId("classes");

    WorkViewTest() {
        super("planner", "PLANNER");
    }

    private void plan(int changed, Period due) {
        var step = new Milestone(CLASSES, Cast.WORK, Words.english("Classes in every county"), due, List.of(), null);
        var goal = new GoalEntry(work(), 1, List.of(), List.of(step));
        answers.strategies.add(
                new StrategyPage(STRATEGY, Edition.DRAFT, 1, changed, outline(), List.of(goal), List.of()));
    }

    private void theme(String title, LocalDate due) {
        var decided = new ThemePage.Decided(Decision.TAKEN_UP, Words.english("Because"), due, TODAY.minusDays(90));
        answers.themes.add(
                new ThemePage(new ThemeId(title), STRATEGY, Words.english(title), TODAY, List.of(), 0, decided, null));
    }

    private List<String> tasks() {
        navigate(WorkView.class);
        return find(Anchor.class).all().stream()
                .filter(link -> link.getHref().matches("[a-z].*"))
                .map(Anchor::getText)
                .toList();
    }

    @Test
    void whereNothingIsDueItSaysWhatComesNext() {
        theme("Waiting rooms", TODAY.plusDays(200));
        navigate(WorkView.class);
        assertThat(page()).contains("Nothing is due.", "Next: Deliver what was decided about “Waiting rooms”");
    }

    @Test
    void whatIsMostUrgentComesFirst() {
        theme("Soon", TODAY.plusDays(3));
        theme("Long ago", TODAY.minusDays(30));
        plan(2, new Period("2026-11-20"));
        assertThat(tasks())
                .satisfiesExactly(
                        first -> assertThat(first).contains("Long ago"),
                        second -> assertThat(second).contains("Classes in every county"),
                        third -> assertThat(third).contains("Soon"),
                        last -> assertThat(last).contains("2 drafted changes"));
        assertThat(page()).contains("4 things wait for you, 2 of them late.", "30 days late", "3 days left");
    }

    private static ReviewPage review(@Nullable LocalDate published, FollowUp.State state) {
        var title = Words.english("Halfway");
        var rooms = new Recommendation(Words.english("Rent more rooms"), null, Role.PARTNER, TODAY.plusDays(2));
        var told = new FollowedUp(new FollowUp(state, null, null, null), TODAY, Cast.PAULA);
        return new ReviewPage(
                new ReviewId("halfway"),
                STRATEGY,
                new Remit(Occasion.MID_TERM, title, title, TODAY.plusDays(1), null, null),
                TODAY,
                null,
                List.of(),
                List.of(new Recommended(1, rooms, List.of(told), List.of())),
                List.of(),
                published,
                null);
    }

    @Test
    void aReviewIsWrittenByItsDay() {
        answers.reviews.add(review(null, FollowUp.State.OPEN));
        assertThat(tasks()).singleElement().asString().startsWith("Hold and publish the review “Halfway”");
    }

    @Test
    void whatWasRecommendedStaysUntilItIsSettled() {
        answers.reviews.add(review(TODAY, FollowUp.State.IN_PROGRESS));
        assertThat(tasks()).singleElement().asString().startsWith("Say how far it has come: Rent more rooms");
        answers.reviews.set(0, review(TODAY, FollowUp.State.DONE));
        assertThat(tasks()).isEmpty();
    }

    @Test
    void aStepThatWasReachedNeedsNobody() {
        plan(0, new Period("2026-11-20"));
        var report = new Report(Stage.REACHED, null, null, List.of());
        answers.milestones.add(
                new MilestonePage(STRATEGY, CLASSES, List.of(new MilestonePage.Entry(report, TODAY, Cast.PAULA))));
        assertThat(tasks()).isEmpty();
    }
}
