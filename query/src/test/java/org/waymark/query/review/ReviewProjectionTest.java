package org.waymark.query.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.command.review.Passage.Kind.FINDING;
import static org.waymark.command.review.Passage.Kind.RECOMMENDATION;
import static org.waymark.command.review.Passage.Kind.TAKEAWAY;
import static org.waymark.query.Cast.PETRA;
import static org.waymark.query.Cast.ROSA;
import static org.waymark.query.Cast.STRATEGY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.command.Role;
import org.waymark.command.Words;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.organisation.OrganisationKind;
import org.waymark.command.review.Attendance;
import org.waymark.command.review.Became;
import org.waymark.command.review.Finding;
import org.waymark.command.review.FollowUp;
import org.waymark.command.review.FollowUp.State;
import org.waymark.command.review.Occasion;
import org.waymark.command.review.Passage;
import org.waymark.command.review.Recommendation;
import org.waymark.command.review.Remit;
import org.waymark.command.review.ReviewEvent;
import org.waymark.command.review.ReviewEvent.AttendanceCounted;
import org.waymark.command.review.ReviewEvent.FindingRecorded;
import org.waymark.command.review.ReviewEvent.FollowUpReported;
import org.waymark.command.review.ReviewEvent.PassageCorrected;
import org.waymark.command.review.ReviewEvent.RecommendationMade;
import org.waymark.command.review.ReviewEvent.ReviewEntrusted;
import org.waymark.command.review.ReviewEvent.ReviewPublished;
import org.waymark.command.review.ReviewEvent.ReviewScheduled;
import org.waymark.command.review.ReviewEvent.ReviewWithdrawn;
import org.waymark.command.review.ReviewId;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.ProjectionHarness;
import org.waymark.query.review.ReviewPage.Corrected;
import org.waymark.query.review.ReviewPage.FollowedUp;
import org.waymark.query.review.ReviewPage.Found;
import org.waymark.query.review.ReviewPage.Takeaway;

class ReviewProjectionTest {

    static final ReviewId HALFWAY = new ReviewId("halfway");
    static final ReviewId FORUM = new ReviewId("forum");
    static final ReviewId GONE = new ReviewId("gone");
    static final ReviewId ELSEWHERE = new ReviewId("elsewhere");
    static final OrganisationId TOWN = new OrganisationId("town");
    static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
    static final Words OLD = Words.english("Nobody came");
    static final Words NEW = Words.english("Twelve came");
    static final Words WHY = Words.english("Counted again");
    static final FollowUp BEGUN = new FollowUp(State.IN_PROGRESS, null, null, null);
    static final FollowUp DONE = new FollowUp(State.DONE, NEW, new Became(STRATEGY, 2, null), DAY.minusDays(9));
    static final Recommendation ROOMS = new Recommendation(OLD, TOWN, null, JUNE);

    static Remit remit(Occasion occasion, LocalDate due) {
        return new Remit(occasion, OLD, OLD, due, null, null);
    }

    static Finding finding(Words words) {
        return new Finding(Finding.Kind.FAILURE, words, null, Finding.Label.AGREED);
    }

    static PassageCorrected corrected(Passage.Kind kind) {
        return new PassageCorrected(HALFWAY, new Passage(kind, 1), NEW, WHY, PETRA);
    }

    static ReviewEvent[] meeting(Attendance attendance) {
        return new ReviewEvent[] {
            new ReviewScheduled(FORUM, STRATEGY, remit(Occasion.MEETING, JUNE), PETRA),
            new AttendanceCounted(FORUM, attendance, PETRA),
            new FindingRecorded(FORUM, 1, finding(OLD), PETRA),
            new ReviewPublished(FORUM, List.of(OLD), DAY, PETRA)
        };
    }

    static ProjectionHarness.Told told() {
        return ProjectionHarness.of(ReviewProjection::new)
                .given(
                        new ReviewScheduled(HALFWAY, STRATEGY, remit(Occasion.MID_TERM, JUNE), PETRA),
                        new ReviewScheduled(ELSEWHERE, new StrategyId("other"), remit(Occasion.FINAL, JUNE), PETRA),
                        new FindingRecorded(HALFWAY, 1, finding(WHY), PETRA),
                        corrected(FINDING),
                        new PassageCorrected(HALFWAY, new Passage(FINDING, 1), OLD, WHY, PETRA),
                        new FindingRecorded(HALFWAY, 2, finding(OLD), PETRA),
                        new RecommendationMade(HALFWAY, 1, ROOMS, PETRA),
                        new RecommendationMade(HALFWAY, 2, new Recommendation(OLD, null, Role.PLANNER, DAY), PETRA),
                        new ReviewEntrusted(HALFWAY, TOWN, JUNE.plusDays(1), WHY, PETRA),
                        new ReviewPublished(HALFWAY, List.of(OLD), null, PETRA),
                        corrected(FINDING),
                        corrected(RECOMMENDATION),
                        corrected(TAKEAWAY),
                        new FollowUpReported(HALFWAY, 1, BEGUN, ROSA),
                        new FollowUpReported(HALFWAY, 1, DONE, ROSA),
                        new ReviewScheduled(GONE, STRATEGY, remit(Occasion.FINAL, DAY.minusDays(1)), PETRA),
                        new FindingRecorded(GONE, 1, finding(OLD), PETRA));
    }

    @Test
    void listsThoseOfAStrategyTheLatestDayFirst() {
        told().answersThat(
                        new FindReviews(STRATEGY),
                        ReviewPage.class,
                        pages ->
                                assertThat(pages).extracting(ReviewPage::review).containsExactly(HALFWAY, GONE));
        told().answersThat(
                        new FindReviews(null),
                        ReviewPage.class,
                        pages -> assertThat(pages).hasSize(3));
    }

    @Test
    void keepsWhatWasPublishedBesideItsCorrection() {
        told().answer(new FindReview(HALFWAY), ReviewPage.class, found -> {
            var page = found.orElseThrow();
            var correction = List.of(new Corrected(OLD, WHY, DAY, PETRA));
            assertThat(page.published()).isEqualTo(DAY);
            assertThat(page.remit().lead()).isEqualTo(TOWN);
            assertThat(page.remit().due()).isEqualTo(JUNE.plusDays(1));
            assertThat(page.findings())
                    .as("what nobody could read yet leaves no trace")
                    .containsExactly(new Found(1, finding(NEW), correction), new Found(2, finding(OLD), List.of()));
            assertThat(page.takeaways()).containsExactly(new Takeaway(1, NEW, correction));
            assertThat(page.recommendations().getFirst().corrections()).isEqualTo(correction);
        });
    }

    @Test
    void tellsHowFarEachRecommendationHasCome() {
        told().answer(new FindReview(HALFWAY), ReviewPage.class, found -> {
            var page = found.orElseThrow();
            var rooms = page.recommendations().getFirst();
            assertThat(rooms.followUps())
                    .containsExactly(new FollowedUp(DONE, DAY.minusDays(9), ROSA), new FollowedUp(BEGUN, DAY, ROSA));
            assertThat(rooms.state()).isEqualTo(State.DONE);
            assertThat(rooms.isOverdueOn(JUNE.plusDays(1))).isFalse();
            var others = page.recommendations().getLast();
            assertThat(others.state()).isEqualTo(State.OPEN);
            assertThat(others.isOverdueOn(DAY)).isFalse();
            assertThat(others.isOverdueOn(DAY.plusDays(1))).isTrue();
            assertThat(page.done()).isEqualTo(1);
        });
    }

    @Test
    void showsNobodyOutsideWhatIsStillBeingWritten() {
        told().answer(new FindPublicReview(GONE), ReviewPage.class, found -> {
            var page = found.orElseThrow();
            assertThat(page.findings()).isEmpty();
            assertThat(page.isOverdueOn(DAY)).isTrue();
        });
        told().answer(
                        new FindReview(GONE),
                        ReviewPage.class,
                        found -> assertThat(found.orElseThrow().findings()).hasSize(1));
    }

    @Test
    void showsOfWhatWasWithdrawnOnlyWhy() {
        ProjectionHarness.of(ReviewProjection::new)
                .given(
                        new ReviewScheduled(HALFWAY, STRATEGY, remit(Occasion.MID_TERM, JUNE), PETRA),
                        new FindingRecorded(HALFWAY, 1, finding(OLD), PETRA),
                        new RecommendationMade(HALFWAY, 1, ROOMS, PETRA),
                        new ReviewPublished(HALFWAY, List.of(OLD), null, PETRA),
                        new ReviewWithdrawn(HALFWAY, WHY, PETRA))
                .answersThat(new FindPublicReviews(STRATEGY), ReviewPage.class, pages -> {
                    var page = pages.getFirst();
                    assertThat(page.withdrawn()).isEqualTo(new ReviewPage.Withdrawn(WHY, DAY));
                    assertThat(page.findings()).isEmpty();
                    assertThat(page.recommendations()).isEmpty();
                    assertThat(page.takeaways()).isEmpty();
                });
    }

    @Test
    void givesNobodyAwayByASmallCount() {
        var towns = Map.of(OrganisationKind.AUTHORITY, 40);
        attended(new Attendance(26, 21, 0, Map.of()), new Attendance(26, 21, 0, Map.of()));
        attended(new Attendance(26, 21, 3, Map.of()), null);
        attended(new Attendance(26, 30, 0, towns), new Attendance(26, 30, 0, towns));
        attended(new Attendance(26, 21, 0, towns), new Attendance(26, 21, 0, Map.of()));
    }

    private static void attended(Attendance counted, @Nullable Attendance shown) {
        ProjectionHarness.of(ReviewProjection::new)
                .given((Object[]) meeting(counted))
                .answer(
                        new FindPublicReview(FORUM),
                        ReviewPage.class,
                        found -> assertThat(found.orElseThrow().attendance()).isEqualTo(shown));
    }
}
