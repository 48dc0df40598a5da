package org.waymark.infra.guard;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.command.AccessRefusal;
import org.waymark.command.AllowedTo;
import org.waymark.command.Command;
import org.waymark.command.ParticipantId;
import org.waymark.command.Refused;
import org.waymark.command.Role;
import org.waymark.command.Words;
import org.waymark.command.place.PlaceCommand.RenamePlace;
import org.waymark.command.place.PlaceId;
import org.waymark.query.feedback.FindHandedOn;
import org.waymark.query.feedback.FindInbox;
import org.waymark.query.feedback.Pile;
import org.waymark.query.history.FindHistory;
import org.waymark.query.history.Topic;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.FindStrategies;

class PolicyTest {

    static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .importPackages("org.waymark.command", "org.waymark.query");

    static final String PLANNING =
            " AddCommitment AddGoal AddMeasure AddressGoal AdoptVersion AskReview ChangeMethod CloseLoop CloseStrategy"
                    + " CorrectCommitment CorrectPassage CountAttendance DecideTheme DefineIndicator DependOn DraftStrategy DropGoal DropMeasure"
                    + " DropMilestone EntrustGoal EntrustReview GrantMandate JoinTheme MoveConsultation MoveMilestone NameDomain NameSuccessor"
                    + " MoveGoal NoteCostOfInaction OpenTheme PlanMilestone PromiseInWords PublishReview PutToConsultation Recommend RecordFinding RecordResource"
                    + " RegisterOrganisation RegisterPlace RenamePlace ReportFollowUp ReportProgress RestoreGoal RetireCommitment RewordGoal"
                    + " ScheduleReview ServeCommitment ServeGoals SetTarget StopServing TakeBackResource TakeOverGoal WithdrawMandate"
                    + " WithdrawReview WithdrawStrategy";

    static final String OF_PLACES =
            " CodePlace DatePlace DescribeCodeList MergePlaces NameLevel OutlinePlace SplitPlace TakeBackBoundary UncodePlace";
    static final String IN_A_CRISIS = " DeclareCrisis EndCrisis ExtendCrisis NoteAction ReviseMeasures";
    static final String FROM_OTHERS = " CorrectPractice LinkToGoal PublishPractice RecogniseAchievement RecordPractice"
            + " UnlinkFromGoal WithdrawPractice";
    static final String OVERSEEING = " AcceptWithoutReview SetMargin SwitchReviewOff SwitchReviewOn WithdrawAcceptance";
    static final String JUDGING_FIGURES = " ChangeRule ChooseMethod DefineRule RetireRule SetThresholds";
    static final String CONSULTING =
            " DecideProposal DescribeConsultation DiscussProposal RespondToConsultation ReturnProposal TakeUp";
    static final String TELLING = " CorrectFact RecordFact WithdrawFact";
    static final String WITH_OTHERS = " DeclareRole DescribeCoalition DescribeFields EndCoalition EndRole FormCoalition"
            + " JoinCoalition LeaveCoalition ProtectName";

    static final String OF_RELEASES = " DraftRelease GuardDataSet PublishRelease SignRelease WithdrawRelease";

    static final String OF_VULNERABILITY = " MoveEndOfVulnerability NoteVulnerability";

    @ParameterizedTest
    @CsvSource({
        "PLANNER, GrantException RegisterProtected SetBurdenBudget SetCalendar TranslateFeedback WriteBack" + CONSULTING
                + FROM_OTHERS + IN_A_CRISIS + TELLING + JUDGING_FIGURES + OF_PLACES + OF_RELEASES + OVERSEEING
                + PLANNING + OF_VULNERABILITY + WITH_OTHERS,
        "REPORTER, ConfirmOddity CorrectValue ExplainDivergence OpenSeries ReportFollowUp ReportProgress"
                + " DiscussProposal JudgeProposal ShowName SubmitValue TakeException TakePosition" + WITH_OTHERS,
        "REVIEWER, AcceptValue AskOpinion ConfirmOddity ReturnValue SignRelease",
        "PARTNER, ConfirmOddity CorrectValue ExplainDivergence FlagFeedback GiveFeedback GiveOpinion OpenSeries"
                + " RecordPractice ReportFollowUp ReportIncident ReportProgress ShowName SubmitValue TakeBackGathering TakeException"
                + " DiscussProposal JudgeProposal MakeProposal ReviseProposal TakePosition TellGathering WithdrawProposal"
                + OF_VULNERABILITY + WITH_OTHERS,
        "MODERATOR, DecideAppeal HandOver JoinTheme ListWords NoteResponse OpenTheme PublishFeedback TranslateFeedback WithholdFeedback WriteBack",
        "MONITOR, ConfirmOddity CorrectPassage CorrectValue CountAttendance DecideAppeal EntrustReview"
                + " ExplainDivergence GiveOpinion HandOver NoteResponse OpenSeries PublishReview Recommend RecordAccess"
                + " RecordFinding ScheduleReview SubmitValue TakeBackAccess TakeException WithdrawReview"
                + OF_VULNERABILITY,
        "ADMINISTRATOR, AddCommitment ChangeMethod CorrectCommitment DefineIndicator DefineReason DescribeFields GrantMandate LimitExposure ListWords"
                + " NameDomain ProtectName RegisterOrganisation RegisterPlace RegisterProtected RenamePlace"
                + " RetireCommitment SetBurdenBudget WithdrawAcceptance WithdrawMandate" + OF_PLACES,
        "PUBLIC, AddMessage Appeal ChangeRecipients FlagFeedback GiveFeedback ReportIncident WithdrawFeedback"
                + " WithdrawIncident"
    })
    void aRoleSendsItsOwnCommandsAndNoOthers(Role role, String commands) {
        var allowed = HOUSE.stream()
                .filter(type -> type.isRecord() && type.isAssignableTo(Command.class))
                .filter(type -> Policy.mayAsk(type.reflect(), EnumSet.of(role)))
                .map(JavaClass::getSimpleName)
                .collect(toCollection(TreeSet::new));
        assertThat(allowed).containsExactlyInAnyOrder(commands.split(" "));
    }

    @Test
    void everyQuestionSaysWhoMayAskIt() {
        var questions = HOUSE.stream()
                .filter(type -> type.isRecord() && type.getSimpleName().matches("Find[A-Z].*"))
                .toList();
        assertThat(questions).hasSizeGreaterThan(10).allMatch(type -> type.isAnnotatedWith(AllowedTo.class));
    }

    @Test
    void whatSaysNothingIsForNobody() {
        assertThat(Policy.mayAsk(String.class, EnumSet.allOf(Role.class))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"REPORTER", "REVIEWER", "PARTNER", "PUBLIC"})
    void theInboxIsClosedToOthers(Role role) {
        assertThat(refusal(new FindInbox(Pile.WAITING), "rosa", Set.of(role))).isNotNull();
    }

    @Test
    void theHistoryOfAVoiceIsForThoseWhoMayReadIt() {
        var voice = new FindHistory(Topic.of(Topic.Kind.VOICE, "v-1"), null, 10);
        assertThat(refusal(voice, "rosa", Set.of(Role.REPORTER))).isEqualTo(AccessRefusal.NOT_YOUR_ROLE);
        Policy.check(message(voice, "mara", Set.of(Role.MODERATOR)));
        Policy.check(
                message(new FindHistory(Topic.of(Topic.Kind.THEME, "t"), null, 10), "rosa", Set.of(Role.REPORTER)));
    }

    @Test
    void theHistoryOfAnOrganisationIsForThoseWhoCoordinate() {
        var asked = new FindHistory(Topic.of(Topic.Kind.ORGANISATION, "harbour"), null, 10);
        assertThat(refusal(asked, "rosa", Set.of(Role.REPORTER))).isEqualTo(AccessRefusal.NOT_YOUR_ROLE);
        assertThat(refusal(asked, "paul", Set.of(Role.PARTNER))).isEqualTo(AccessRefusal.NOT_YOUR_ROLE);
        Policy.check(message(asked, "petra", Set.of(Role.PLANNER)));
    }

    @Test
    void draftsAreNotToldToThePublic() {
        var question = new FindStrategies(Edition.DRAFT);
        assertThat(refusal(question, "public", Set.of(Role.PUBLIC))).isEqualTo(AccessRefusal.NOT_SIGNED_IN);
        Policy.check(message(question, "petra", Set.of(Role.PLANNER)));
    }

    @Test
    void nobodyActsInAnotherName() {
        var rename = new RenamePlace(new PlaceId("sorrel"), Words.english("Sorrel"), new ParticipantId("petra"));
        assertThat(refusal(rename, "mallory", Set.of(Role.PLANNER))).isEqualTo(AccessRefusal.NOT_YOUR_NAME);
        Policy.check(message(rename, "petra", Set.of(Role.PLANNER)));
    }

    @Test
    void whatSomebodyHandedOnIsAskedByNobodyElse() {
        var question = new FindHandedOn(new ParticipantId("paul"));
        assertThat(refusal(question, "mallory", Set.of(Role.PARTNER))).isEqualTo(AccessRefusal.NOT_YOUR_NAME);
        Policy.check(message(question, "paul", Set.of(Role.PARTNER)));
    }

    private static @Nullable Object refusal(Object question, String actor, Set<Role> roles) {
        var caught = new AtomicReference<@Nullable Object>();
        assertThatThrownBy(() -> Policy.check(message(question, actor, roles)))
                .satisfies(failure -> caught.set(Refused.in(failure)));
        return caught.get();
    }

    private static GenericMessage<Object> message(Object question, String actor, Set<Role> roles) {
        var names = String.join(",", roles.stream().map(Role::name).toList());
        return new GenericMessage<>(question, MetaData.with("actor", actor).and("roles", names));
    }
}
