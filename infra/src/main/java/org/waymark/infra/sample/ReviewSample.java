package org.waymark.infra.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymark.command.Role;
import org.waymark.command.Words;
import org.waymark.command.review.Became;
import org.waymark.command.review.Finding;
import org.waymark.command.review.FollowUp;
import org.waymark.command.review.Occasion;
import org.waymark.command.review.Recommendation;
import org.waymark.command.review.Remit;
import org.waymark.command.review.ReviewCommand.PublishReview;
import org.waymark.command.review.ReviewCommand.Recommend;
import org.waymark.command.review.ReviewCommand.RecordFinding;
import org.waymark.command.review.ReviewCommand.ReportFollowUp;
import org.waymark.command.review.ReviewCommand.ScheduleReview;
import org.waymark.command.review.ReviewId;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.Promise;

/** A mid-term review with one recommendation done and one not, which says itself that it is an example. */
@Component
class ReviewSample implements Chapter {

    private static final ReviewId REVIEW = new ReviewId("example-mid-term");
    private static final LocalDate PUBLISHED = LocalDate.of(2019, 6, 28);

    private final Cast cast;

    ReviewSample(Cast cast) {
        this.cast = cast;
    }

    private static Words words(String english, String arabic) {
        return new Words(Map.of("en", english, "ar", arabic));
    }

    @Override
    public void tell(Catalogue file) {
        var strategy = file.strategy();
        var by = cast.as("planner").participant();
        var remit = new Remit(
                Occasion.MID_TERM,
                words("Example: mid-term review", "مثال: مراجعة منتصف المدة"),
                words(
                        "Whether goals are measured, and whether the time is long enough. An example, not a published report.",
                        "هل تُقاس الأهداف، وهل المدة كافية. مثال، وليس تقريرًا منشورًا."),
                PUBLISHED,
                null,
                null);
        cast.send(new ScheduleReview(REVIEW, strategy, remit, by), REVIEW.value());
        find(
                Finding.Kind.SUCCESS,
                "local-integration",
                words(
                        "Every action names who answers for it, which makes asking easy.",
                        "كل إجراء يسمّي المسؤول عنه، مما يسهّل السؤال."));
        find(
                Finding.Kind.FAILURE,
                "public-services",
                words(
                        "Several goals have no measure, so nobody can say whether they were met.",
                        "لعدة أهداف لا يوجد مقياس، فلا يستطيع أحد القول هل تحققت."));
        find(
                Finding.Kind.OBSTACLE,
                "employment",
                words(
                        "Figures by citizenship come late and are uncertain for small groups.",
                        "الأرقام بحسب الجنسية تأتي متأخرة وغير مؤكدة للمجموعات الصغيرة."));
        find(
                Finding.Kind.OWN_PRACTICE,
                "public-services",
                words(
                        "Where forms ask newcomers for papers that only long residents possess, they shut out those they are meant for.",
                        "حيث تطلب الاستمارات من القادمين أوراقًا لا يملكها إلا المقيمون منذ زمن، تُقصي من وُضعت لهم."));
        find(
                Finding.Kind.LEGAL_GAP,
                "combating-racism",
                words(
                        "Where the law names no racist motive, figures cannot count it.",
                        "حيث لا يسمّي القانون الدافع العنصري لا تستطيع الأرقام عدّه."));
        recommend(
                "time",
                words("Give the actions that are under way more time.", "امنحوا الإجراءات الجارية مزيدًا من الوقت."),
                LocalDate.of(2020, 12, 31));
        recommend(
                "measures",
                words("Agree a measure for every goal that has none.", "اتفقوا على مقياس لكل هدف بلا مقياس."),
                LocalDate.of(2020, 6, 30));
        cast.send(
                new PublishReview(
                        REVIEW,
                        List.of(words(
                                "The plan is easy to follow where it is measured, and hard where it is not.",
                                "يسهل تتبّع الخطة حيث تُقاس، ويصعب حيث لا تُقاس.")),
                        PUBLISHED,
                        by),
                REVIEW.value());
        var done = new FollowUp(
                FollowUp.State.DONE,
                words("The plan was extended by a year.", "مُدّدت الخطة سنة."),
                new Became(strategy, 2, null),
                LocalDate.of(2020, 11, 30));
        cast.send(new ReportFollowUp(REVIEW, 1, done, by), REVIEW.value(), "1");
    }

    private void find(Finding.Kind kind, String goal, Words words) {
        var finding = new Finding(kind, words, Promise.of(new GoalId(goal)), Finding.Label.OPINION);
        cast.send(new RecordFinding(REVIEW, finding, cast.as("planner").participant()), REVIEW.value(), kind.name());
    }

    private void recommend(String key, Words words, LocalDate due) {
        var recommendation = new Recommendation(words, null, Role.PLANNER, due);
        cast.send(new Recommend(REVIEW, recommendation, cast.as("planner").participant()), REVIEW.value(), key);
    }
}
