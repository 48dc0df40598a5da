package org.waymark.ui.workspace.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.ui.workspace.Cast.OFFICE;
import static org.waymark.ui.workspace.Cast.PAULA;
import static org.waymark.ui.workspace.Cast.STRATEGY;
import static org.waymark.ui.workspace.Cast.TODAY;
import static org.waymark.ui.workspace.Cast.WORK;
import static org.waymark.ui.workspace.Cast.outline;
import static org.waymark.ui.workspace.Cast.work;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.command.Words;
import org.waymark.command.review.Finding;
import org.waymark.command.review.FollowUp;
import org.waymark.command.review.Occasion;
import org.waymark.command.review.Passage;
import org.waymark.command.review.Recommendation;
import org.waymark.command.review.Remit;
import org.waymark.command.review.ReviewCommand.PublishReview;
import org.waymark.command.review.ReviewCommand.Recommend;
import org.waymark.command.review.ReviewCommand.RecordFinding;
import org.waymark.command.review.ReviewCommand.ScheduleReview;
import org.waymark.command.review.ReviewEvent.FindingRecorded;
import org.waymark.command.review.ReviewEvent.FollowUpReported;
import org.waymark.command.review.ReviewEvent.PassageCorrected;
import org.waymark.command.review.ReviewEvent.ReviewPublished;
import org.waymark.command.review.ReviewEvent.ReviewScheduled;
import org.waymark.command.review.ReviewEvent.ReviewWithdrawn;
import org.waymark.command.review.ReviewId;
import org.waymark.query.review.ReviewPage;
import org.waymark.query.review.ReviewPage.Found;
import org.waymark.query.review.ReviewPage.Recommended;
import org.waymark.query.review.ReviewPage.Takeaway;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.ui.workspace.WorkspaceTest;
import org.waymark.ui.workspace.part.DayField;

class ReviewsViewTest extends WorkspaceTest {

    private static final ReviewId HALFWAY = new ReviewId("halfway");
    private static final Words NAME = Words.english("Halfway");
    private static final Words TOLD = Words.english("Evening classes fill up");
    private static final Remit REMIT = new Remit(Occasion.MID_TERM, NAME, NAME, TODAY.minusDays(1), OFFICE, null);
    private static final Finding FINDING = new Finding(Finding.Kind.SUCCESS, TOLD, null, Finding.Label.AGREED);
    private static final Recommendation ROOMS =
            new Recommendation(Words.english("Rent more rooms"), OFFICE, null, TODAY.minusDays(1));

    ReviewsViewTest() {
        super("planner", "PLANNER");
    }

    private static ReviewPage page(boolean published) {
        return new ReviewPage(
                HALFWAY,
                STRATEGY,
                REMIT,
                TODAY,
                null,
                List.of(new Found(1, FINDING, List.of())),
                List.of(new Recommended(1, ROOMS, List.of(), List.of())),
                published ? List.of(new Takeaway(1, NAME, List.of())) : List.of(),
                published ? TODAY : null,
                null);
    }

    @BeforeEach
    void aPlan() {
        var goal = new GoalEntry(work(), 1, List.of(), List.of());
        answers.strategies.add(new StrategyPage(STRATEGY, Edition.ADOPTED, 1, 0, outline(), List.of(goal), List.of()));
    }

    private void halfway(boolean published) {
        send(new ScheduleReview(HALFWAY, STRATEGY, REMIT, PAULA));
        send(new RecordFinding(HALFWAY, FINDING, PAULA));
        send(new Recommend(HALFWAY, ROOMS, PAULA));
        if (published) {
            send(new PublishReview(HALFWAY, List.of(NAME), null, PAULA));
        }
        answers.reviews.add(page(published));
        navigate(ReviewsView.class);
    }

    private void fill(String... words) {
        var fields = find(TextArea.class).all().stream()
                .filter(field -> field.getLabel().contains("English"))
                .toList();
        for (var i = 0; i < words.length; i++) {
            fields.get(i).setValue(words[i]);
        }
    }

    private void pressInDialog(String words) {
        test(find(Button.class).withText(words).all().getLast()).click();
    }

    @Test
    void saysThatNothingIsDueAndOffersToScheduleAReview() {
        navigate(ReviewsView.class);
        assertThat(page()).contains("No review is due");

        press("Schedule a review");
        pressInDialog("Schedule");
        assertThat(happened(new ReviewId("what-worked"))).isEmpty();

        fill("What worked?", "Everything");
        find(DayField.class).all().getFirst().setValue(TODAY);
        pressInDialog("Schedule");
        assertThat(happened(new ReviewId("what-worked")))
                .singleElement()
                .isInstanceOfSatisfying(ReviewScheduled.class, scheduled -> {
                    assertThat(scheduled.remit().due()).isEqualTo(TODAY);
                    assertThat(scheduled.strategy()).isEqualTo(STRATEGY);
                });
    }

    @Test
    void showsWhatIsOverdue() {
        halfway(false);
        assertThat(page()).contains("Overdue since", "Evening classes fill up", "Open, overdue", "0 of one");
    }

    @Test
    @SuppressWarnings("unchecked")
    void takesAFinding() {
        halfway(false);
        press("Record a finding");
        fill("Forms only in English");
        ((Select<Finding.Kind>) find(Select.class).withLabel("Kind").single()).setValue(Finding.Kind.OWN_PRACTICE);
        pressInDialog("Record");
        assertThat(happened(HALFWAY).getLast())
                .isEqualTo(new FindingRecorded(
                        HALFWAY,
                        2,
                        new Finding(
                                Finding.Kind.OWN_PRACTICE,
                                Words.english("Forms only in English"),
                                null,
                                Finding.Label.OFFICIAL),
                        PAULA));
    }

    @Test
    void isPublishedWithSomethingToRemember() {
        halfway(false);
        press("Publish");
        pressInDialog("Publish");
        assertThat(happened(HALFWAY)).noneMatch(ReviewPublished.class::isInstance);

        fill("Classes work", "Rooms do not");
        pressInDialog("Publish");
        assertThat(happened(HALFWAY).getLast())
                .isEqualTo(new ReviewPublished(
                        HALFWAY, List.of(Words.english("Classes work"), Words.english("Rooms do not")), null, PAULA));
    }

    @Test
    @SuppressWarnings("unchecked")
    void followsARecommendationUp() {
        halfway(true);
        press("Follow up");
        ((Select<FollowUp.State>) find(Select.class).withLabel("Progress").single()).setValue(FollowUp.State.DONE);
        pressInDialog("Follow up");
        assertThat(text(only(Dialog.class))).contains("Say what changed.");

        fill("Two rooms more");
        pressInDialog("Follow up");
        assertThat(happened(HALFWAY).getLast())
                .isEqualTo(new FollowUpReported(
                        HALFWAY,
                        1,
                        new FollowUp(FollowUp.State.DONE, Words.english("Two rooms more"), null, null),
                        PAULA));
    }

    @Test
    void isCorrectedWithAReason() {
        halfway(true);
        press("Correct");
        fill("Halfway there", "A word was missing");
        pressInDialog("Correct");
        assertThat(happened(HALFWAY).getLast())
                .isEqualTo(new PassageCorrected(
                        HALFWAY,
                        new Passage(Passage.Kind.TAKEAWAY, 1),
                        Words.english("Halfway there"),
                        Words.english("A word was missing"),
                        PAULA));
    }

    @Test
    void isWithdrawnWithAReason() {
        halfway(true);
        press("Withdraw");
        fill("The figures were wrong");
        pressInDialog("Withdraw");
        assertThat(happened(HALFWAY).getLast())
                .isEqualTo(new ReviewWithdrawn(HALFWAY, Words.english("The figures were wrong"), PAULA));
    }

    @Test
    @SuppressWarnings("unchecked") // the box holds parts of the plan
    void offersWhatAFindingMaySpeakOf() {
        halfway(false);
        press("Record a finding");
        var about = find(ComboBox.class).withLabel("About").single();
        assertThat(about.getListDataView().getItems().map(Object::toString))
                .singleElement()
                .asString()
                .contains(WORK.value());
    }
}
