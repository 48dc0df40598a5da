package org.waymark.ui.site;

import static org.waymark.ui.site.SamplePlan.HOSTILE;
import static org.waymark.ui.site.SamplePlan.PLAN;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.command.ParticipantId;
import org.waymark.command.Role;
import org.waymark.command.Words;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.organisation.OrganisationKind;
import org.waymark.command.review.Attendance;
import org.waymark.command.review.Became;
import org.waymark.command.review.Finding;
import org.waymark.command.review.FollowUp;
import org.waymark.command.review.Occasion;
import org.waymark.command.review.Recommendation;
import org.waymark.command.review.Remit;
import org.waymark.command.review.ReviewId;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.Promise;
import org.waymark.query.review.ReviewPage;
import org.waymark.query.review.ReviewPage.Corrected;
import org.waymark.query.review.ReviewPage.FollowedUp;
import org.waymark.query.review.ReviewPage.Found;
import org.waymark.query.review.ReviewPage.Recommended;
import org.waymark.query.review.ReviewPage.Takeaway;
import org.waymark.query.review.ReviewPage.Withdrawn;

/** Three reviews of the sample plan: one that is read, one that is overdue, one that was withdrawn. */
final class SampleReviews {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);
    private static final ParticipantId ANA = new ParticipantId("ana");

    private SampleReviews() {}

    static List<ReviewPage> all() {
        return List.of(
                published(),
                bare("overdue-one", Occasion.MILESTONE_MISSED, null),
                bare("gone", Occasion.FINAL, gone()));
    }

    private static Withdrawn gone() {
        return new Withdrawn(Words.english("It looked at the wrong year."), MAY);
    }

    private static Remit remit(Occasion occasion, String title) {
        return new Remit(occasion, Words.english(title), Words.english("What worked?"), MAY, null, null);
    }

    private static ReviewPage bare(String id, Occasion occasion, @Nullable Withdrawn why) {
        return new ReviewPage(
                new ReviewId(id),
                PLAN,
                remit(occasion, "Review " + id),
                MAY,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                why);
    }

    private static ReviewPage published() {
        var correction = new Corrected(Words.english("Eleven came"), Words.english("Counted again"), MAY, ANA);
        return new ReviewPage(
                new ReviewId("halfway"),
                PLAN,
                remit(Occasion.MEETING, HOSTILE),
                MAY,
                new Attendance(26, 21, 0, Map.of(OrganisationKind.AUTHORITY, 47)),
                List.of(
                        found(1, Finding.Kind.SUCCESS, "Evening classes fill up", List.of()),
                        found(2, Finding.Kind.FAILURE, "Twelve came", List.of(correction)),
                        found(3, Finding.Kind.OWN_PRACTICE, "Letters only in English", List.of()),
                        found(4, Finding.Kind.LEGAL_GAP, "No right to a place", List.of())),
                List.of(recommended(1, Role.PLANNER, done()), recommended(2, null, List.of())),
                List.of(new Takeaway(1, Words.english("Evenings work."), List.of())),
                MAY,
                null);
    }

    private static Found found(int number, Finding.Kind kind, String words, List<Corrected> corrections) {
        var about = number == 1 ? Promise.of(new GoalId("employment")) : null;
        return new Found(number, new Finding(kind, Words.english(words), about, Finding.Label.OPINION), corrections);
    }

    private static List<FollowedUp> done() {
        var words = Words.english("Two rooms more");
        return List.of(
                new FollowedUp(new FollowUp(FollowUp.State.DONE, words, new Became(PLAN, 1, null), null), MAY, ANA));
    }

    private static Recommended recommended(int number, @Nullable Role role, List<FollowedUp> followUps) {
        var owner = role == null ? new OrganisationId("cso") : null;
        var words = Words.english("Recommendation " + number);
        return new Recommended(number, new Recommendation(words, owner, role, MAY), followUps, List.of());
    }
}
