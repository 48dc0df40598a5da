package org.waymark.infra.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymark.command.Words;
import org.waymark.command.coalition.Aim;
import org.waymark.command.coalition.Charter;
import org.waymark.command.coalition.CoalitionCommand.FormCoalition;
import org.waymark.command.coalition.CoalitionId;
import org.waymark.command.coalition.Form;
import org.waymark.command.consultation.ConsultationCommand.DescribeConsultation;
import org.waymark.command.consultation.ConsultationCommand.RespondToConsultation;
import org.waymark.command.consultation.ConsultationCommand.TakePosition;
import org.waymark.command.consultation.ConsultationId;
import org.waymark.command.consultation.Material;
import org.waymark.command.consultation.Stance;
import org.waymark.command.domain.DomainId;
import org.waymark.command.feedback.About;
import org.waymark.command.feedback.FeedbackCommand.PublishFeedback;
import org.waymark.command.feedback.Perspective;
import org.waymark.command.feedback.Speaker;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.organisation.OrganisationKind;
import org.waymark.command.review.Attendance;
import org.waymark.command.review.Finding;
import org.waymark.command.review.Occasion;
import org.waymark.command.review.Recommendation;
import org.waymark.command.review.Remit;
import org.waymark.command.review.ReviewCommand.CountAttendance;
import org.waymark.command.review.ReviewCommand.PublishReview;
import org.waymark.command.review.ReviewCommand.Recommend;
import org.waymark.command.review.ReviewCommand.RecordFinding;
import org.waymark.command.review.ReviewCommand.ScheduleReview;
import org.waymark.command.review.ReviewId;
import org.waymark.command.sealed.SealedIn;
import org.waymark.command.sealed.Seals;
import org.waymark.command.strategy.ConsultationRound;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.LifeCycleCommand.PutToConsultation;
import org.waymark.command.strategy.StrategyId;
import org.waymark.ui.Desk;
import org.waymark.ui.Voices;

/** An example of a round of consultation with a meeting, a late voice, a position and a response; it says so itself. */
@Component
class ConsultationSample implements Chapter {

    private static final LocalDate OPENED = LocalDate.of(2020, 6, 1);
    private static final LocalDate CLOSED = LocalDate.of(2020, 7, 31);
    private static final CoalitionId FORUM = new CoalitionId("example-forum");
    private static final ReviewId MEETING = new ReviewId("example-forum-meeting");
    private static final List<DomainId> SUBJECTS = List.of(new DomainId("uk-ioi:language"));

    private final Cast cast;
    private final Desk desk;
    private final Voices voices;
    private final Seals seals;

    ConsultationSample(Cast cast, Desk desk, Voices voices, Seals seals) {
        this.cast = cast;
        this.desk = desk;
        this.voices = voices;
        this.seals = seals;
    }

    private static Words words(String english, String arabic) {
        return new Words(Map.of("en", english, "ar", arabic));
    }

    @Override
    public void tell(Catalogue file) {
        var strategy = file.strategy();
        var consultation = ConsultationId.of(strategy, 1);
        var planner = cast.as("planner").participant();
        var round = new ConsultationRound(
                OPENED,
                CLOSED,
                List.of("en", "ar"),
                words("Example: everybody who lives in Ireland", "مثال: كل من يعيش في أيرلندا"),
                List.of(words("Should the plan be given more time?", "هل ينبغي إعطاء الخطة مزيدًا من الوقت؟")));
        cast.send(new PutToConsultation(strategy, round, planner), strategy.value());
        desk.see();
        var source = file.outline().sourceUrl();
        var materials = source == null
                ? List.<Material>of()
                : List.of(new Material(words("The published strategy", "الاستراتيجية المنشورة"), source));
        cast.send(new DescribeConsultation(consultation, materials, SUBJECTS, planner), strategy.value());
        stand(consultation);
        meet(strategy, consultation);
        cast.send(
                new RespondToConsultation(
                        consultation,
                        words(
                                "Example: the plan goes on for another year. Classes in the evening are looked at for the next one.",
                                "مثال: تستمر الخطة سنة أخرى. وتُدرس الدروس المسائية للخطة القادمة."),
                        planner),
                strategy.value());
        speak(strategy, consultation);
    }

    private void speak(StrategyId strategy, ConsultationId consultation) {
        var words = "Example: yes, but say what happens in the extra year.";
        var code = voices.give(
                new About(About.Kind.QUESTION, strategy, "1", null, consultation),
                Perspective.HOST_COMMUNITY,
                Speaker.UNSAID,
                "en",
                words,
                null,
                "sample:consultation",
                Desk.ANYBODY);
        desk.see();
        voices.find(code).ifPresent(voice -> {
            var where =
                    new SealedIn("feedback.feedback-published", voice.feedback().toString(), "shown");
            var shown = seals.seal(voice.text().kid(), where, words);
            cast.send(
                    new PublishFeedback(
                            voice.feedback(), shown, false, cast.as("moderator").participant()),
                    "consultation");
        });
    }

    private void stand(ConsultationId consultation) {
        var partner = cast.as("partner");
        var own = partner.organisation();
        if (own != null) {
            var reasons = words(
                    "Example: more time helps only if somebody pays for it.",
                    "مثال: لا يفيد الوقت الإضافي إلا إذا موّله أحد.");
            cast.send(
                    new TakePosition(
                            consultation, new OrganisationId(own), Stance.DISSENTS, reasons, partner.participant()),
                    consultation.value());
        }
    }

    private void meet(StrategyId strategy, ConsultationId consultation) {
        var planner = cast.as("planner").participant();
        var partner = cast.as("partner");
        var own = partner.organisation();
        if (own == null) {
            return;
        }
        var charter = new Charter(
                Form.STANDING_FORUM,
                words("Example: standing forum of residents", "مثال: منتدى دائم للسكان"),
                words("Says twice a year what should change", "يقول مرتين في السنة ما ينبغي تغييره"),
                new OrganisationId(own),
                null,
                List.of(new Aim(strategy, new GoalId("community-integration"))));
        cast.send(new FormCoalition(FORUM, charter, OPENED, partner.participant()), FORUM.value());
        var remit = new Remit(
                Occasion.MEETING,
                words("Example: meeting of the forum", "مثال: اجتماع المنتدى"),
                words("What should the extra year be used for?", "فيمَ ينبغي استخدام السنة الإضافية؟"),
                CLOSED,
                null,
                null,
                consultation,
                FORUM,
                SUBJECTS);
        cast.send(new ScheduleReview(MEETING, strategy, remit, planner), MEETING.value());
        var attendance = new Attendance(
                26,
                21,
                0,
                Map.of(OrganisationKind.CIVIL_SOCIETY, 20, OrganisationKind.AUTHORITY, 12),
                Map.of(Perspective.HOST_COMMUNITY, 22, Perspective.MIGRANT_OR_REFUGEE, 25));
        cast.send(new CountAttendance(MEETING, attendance, planner), MEETING.value());
        var evening = words("Classes in the evening are missing.", "تنقص دروس مسائية.");
        cast.send(
                new RecordFinding(
                        MEETING, new Finding(Finding.Kind.FINDING, evening, null, Finding.Label.AGREED), planner),
                MEETING.value());
        cast.send(
                new Recommend(
                        MEETING,
                        new Recommendation(
                                words("Offer classes in the evening.", "قدّموا دروسًا مسائية."),
                                new OrganisationId(own),
                                null,
                                LocalDate.of(2021, 6, 30)),
                        planner),
                MEETING.value());
        cast.send(new PublishReview(MEETING, List.of(evening), CLOSED, planner), MEETING.value());
    }
}
