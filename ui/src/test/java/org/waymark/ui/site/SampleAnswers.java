package org.waymark.ui.site;

import static org.waymark.ui.site.SamplePlan.COURSES;
import static org.waymark.ui.site.SamplePlan.LATE;
import static org.waymark.ui.site.SamplePlan.PLAN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.waymark.command.NotConfirmed;
import org.waymark.command.Refused;
import org.waymark.command.feedback.FeedbackCommand.GiveFeedback;
import org.waymark.command.feedback.FeedbackCommand.WithdrawFeedback;
import org.waymark.command.feedback.FeedbackRefusal;
import org.waymark.command.feedback.ReceiptTag;
import org.waymark.query.coalition.CoalitionPage;
import org.waymark.query.coalition.FindCoalitions;
import org.waymark.query.commitment.CommitmentTrace;
import org.waymark.query.commitment.FindTrace;
import org.waymark.query.crisis.CrisisPage;
import org.waymark.query.crisis.FindAnswerDay;
import org.waymark.query.crisis.FindCrises;
import org.waymark.query.domain.DomainName;
import org.waymark.query.domain.FindDomains;
import org.waymark.query.feedback.FindByReceipt;
import org.waymark.query.feedback.Stage;
import org.waymark.query.feedback.Voice;
import org.waymark.query.indicator.FindIndicator;
import org.waymark.query.indicator.IndicatorPage;
import org.waymark.query.milestone.FindMilestones;
import org.waymark.query.milestone.MilestonePage;
import org.waymark.query.organisation.Coverage;
import org.waymark.query.organisation.FindCoverage;
import org.waymark.query.organisation.FindOrganisations;
import org.waymark.query.organisation.OrganisationPage;
import org.waymark.query.place.CodeListPage;
import org.waymark.query.place.FindCodeLists;
import org.waymark.query.place.FindLevels;
import org.waymark.query.place.FindPlaces;
import org.waymark.query.place.LevelPage;
import org.waymark.query.place.PlaceName;
import org.waymark.query.progress.FindProgress;
import org.waymark.query.progress.StrategyProgress;
import org.waymark.query.replay.FindReplay;
import org.waymark.query.replay.Replay;
import org.waymark.query.reporting.FindBacklog;
import org.waymark.query.reporting.FindValues;
import org.waymark.query.reporting.Returned;
import org.waymark.query.reporting.ValueRow;
import org.waymark.query.review.FindPublicReview;
import org.waymark.query.review.FindPublicReviews;
import org.waymark.query.review.ReviewPage;
import org.waymark.query.standing.AccessPage;
import org.waymark.query.standing.FindAccess;
import org.waymark.query.standing.FindStandings;
import org.waymark.query.standing.Standings;
import org.waymark.query.strategy.FindStrategies;
import org.waymark.query.strategy.FindStrategy;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.theme.FindTheme;
import org.waymark.query.theme.FindYouSaid;
import org.waymark.query.theme.ThemePage;
import org.waymark.query.version.Comparison;
import org.waymark.query.version.FindComparison;
import org.waymark.query.version.FindMoves;
import org.waymark.query.version.FindOriginalTargets;
import org.waymark.query.version.FindVersions;
import org.waymark.query.version.Move;
import org.waymark.query.version.OriginalTarget;
import org.waymark.query.version.VersionPage;

/** Answers what the public pages ask, and remembers the voices that are given. */
final class SampleAnswers {

    final Map<ReceiptTag, Voice> voices = new HashMap<>();
    final List<GiveFeedback> given = new ArrayList<>();
    final List<CrisisPage> crises = new ArrayList<>();

    /** Whether the answer to the next command is lost on its way back. */
    boolean losesTheNextAnswer;

    @CommandHandler
    void give(GiveFeedback asked) {
        if (given.stream().anyMatch(earlier -> earlier.feedback().equals(asked.feedback()))) {
            throw Refused.because(FeedbackRefusal.ALREADY_GIVEN);
        }
        given.add(asked);
        voices.put(asked.receipt(), voice(asked, Stage.RECEIVED));
        if (losesTheNextAnswer) {
            losesTheNextAnswer = false;
            throw new NotConfirmed(new IllegalStateException("The line is cut"));
        }
    }

    @CommandHandler
    void withdraw(WithdrawFeedback asked) {
        var voice = Optional.ofNullable(voices.get(asked.receipt())).orElseThrow();
        Refused.when(voice.stage() == Stage.WITHDRAWN, FeedbackRefusal.WITHDRAWN);
        voices.put(asked.receipt(), at(voice, Stage.WITHDRAWN));
    }

    private static Voice voice(GiveFeedback asked, Stage stage) {
        var given = LocalDate.of(2026, 11, 20);
        return new Voice(
                asked.feedback(),
                stage,
                asked.about(),
                asked.perspective(),
                asked.language(),
                asked.text(),
                null,
                false,
                null,
                null,
                given,
                given.plusDays(30),
                null,
                null);
    }

    static Voice at(Voice voice, Stage stage) {
        return new Voice(
                voice.feedback(),
                stage,
                voice.about(),
                voice.perspective(),
                voice.language(),
                voice.text(),
                null,
                false,
                null,
                null,
                voice.given(),
                voice.answerDue(),
                null,
                null);
    }

    @QueryHandler
    List<CrisisPage> answer(FindCrises question) {
        return crises;
    }

    @QueryHandler
    Optional<Replay> answer(FindReplay question) {
        return crises.stream()
                .filter(crisis -> crisis.crisis().equals(question.crisis()))
                .map(SampleCrisis::replay)
                .findFirst();
    }

    @QueryHandler
    List<Returned> answer(FindBacklog question) {
        return SampleCrisis.backlog();
    }

    @QueryHandler
    Optional<LocalDate> answer(FindAnswerDay question) {
        return Optional.of(question.today().plusDays(crises.isEmpty() ? 30 : 5));
    }

    @QueryHandler
    List<StrategyPage> answer(FindStrategies question) {
        return List.of(SamplePlan.page());
    }

    @QueryHandler
    Optional<StrategyPage> answer(FindStrategy question) {
        return Stream.of(SamplePlan.page(), SampleHeir.page())
                .filter(page -> page.strategy().equals(question.strategy()))
                .findFirst();
    }

    @QueryHandler
    List<VersionPage> answer(FindVersions question) {
        return Stream.concat(SampleVersions.all().stream(), Stream.of(SampleHeir.version()))
                .filter(page -> page.id().strategy().equals(question.strategy()))
                .toList();
    }

    @QueryHandler
    List<Move> answer(FindMoves question) {
        return question.strategy().equals(PLAN) ? SampleVersions.moves() : List.of();
    }

    @QueryHandler
    Optional<Comparison> answer(FindComparison question) {
        return SampleVersions.comparison(question.from(), question.to());
    }

    @QueryHandler
    List<OriginalTarget> answer(FindOriginalTargets question) {
        return List.of(SampleVersions.original());
    }

    @QueryHandler
    Optional<StrategyProgress> answer(FindProgress question) {
        return Stream.of(SamplePlan.progress(), SampleHeir.progress())
                .filter(page -> page.strategy().equals(question.strategy()))
                .findFirst();
    }

    @QueryHandler
    Optional<IndicatorPage> answer(FindIndicator question) {
        return SamplePlan.indicators().stream()
                .filter(page -> page.indicator().equals(question.indicator()))
                .findFirst();
    }

    @QueryHandler
    List<ValueRow> answer(FindValues question) {
        return SamplePlan.values(question.indicator());
    }

    @QueryHandler
    List<CommitmentTrace> answer(FindTrace question) {
        return SamplePledges.traces();
    }

    @QueryHandler
    List<DomainName> answer(FindDomains question) {
        return SamplePledges.domains();
    }

    @QueryHandler
    List<ReviewPage> answer(FindPublicReviews question) {
        return SampleReviews.all();
    }

    @QueryHandler
    Optional<ReviewPage> answer(FindPublicReview question) {
        return SampleReviews.all().stream()
                .filter(page -> page.review().equals(question.review()))
                .findFirst();
    }

    @QueryHandler
    List<LevelPage> answer(FindLevels question) {
        return List.of();
    }

    @QueryHandler
    List<CodeListPage> answer(FindCodeLists question) {
        return List.of();
    }

    @QueryHandler
    List<PlaceName> answer(FindPlaces question) {
        return SamplePlan.places();
    }

    @QueryHandler
    List<MilestonePage> answer(FindMilestones question) {
        return SamplePlan.steps();
    }

    @QueryHandler
    Optional<Coverage> answer(FindCoverage question) {
        return question.strategy().equals(PLAN)
                ? Optional.of(SampleRoles.coverage(question.situation(), question.place()))
                : Optional.empty();
    }

    @QueryHandler
    List<Standings> answer(FindStandings question) {
        return List.of();
    }

    @QueryHandler
    List<AccessPage> answer(FindAccess question) {
        return List.of();
    }

    @QueryHandler
    List<CoalitionPage> answer(FindCoalitions question) {
        return SampleRoles.coalitions();
    }

    @QueryHandler
    List<OrganisationPage> answer(FindOrganisations question) {
        return SamplePlan.organisations();
    }

    @QueryHandler
    List<ThemePage> answer(FindYouSaid question) {
        return List.of(COURSES, LATE);
    }

    @QueryHandler
    Optional<ThemePage> answer(FindTheme question) {
        return List.of(COURSES, LATE).stream()
                .filter(theme -> theme.theme().equals(question.theme()))
                .findFirst();
    }

    @QueryHandler
    Optional<Voice> answer(FindByReceipt question) {
        return Optional.ofNullable(voices.get(question.receipt()));
    }
}
