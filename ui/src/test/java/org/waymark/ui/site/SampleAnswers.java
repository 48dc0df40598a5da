package org.waymark.ui.site;

import static org.waymark.ui.site.SamplePlan.PLAN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.waymark.query.coalition.CoalitionPage;
import org.waymark.query.coalition.FindCoalitions;
import org.waymark.query.commitment.CommitmentTrace;
import org.waymark.query.commitment.FindTrace;
import org.waymark.query.crisis.CrisisPage;
import org.waymark.query.crisis.FindAnswerDay;
import org.waymark.query.crisis.FindCrises;
import org.waymark.query.domain.DomainName;
import org.waymark.query.domain.FindDomains;
import org.waymark.query.indicator.FindIndicator;
import org.waymark.query.indicator.IndicatorPage;
import org.waymark.query.integrity.FindIntegrity;
import org.waymark.query.integrity.Integrity;
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
import org.waymark.query.version.Comparison;
import org.waymark.query.version.FindComparison;
import org.waymark.query.version.FindMoves;
import org.waymark.query.version.FindOriginalTargets;
import org.waymark.query.version.FindVersions;
import org.waymark.query.version.Move;
import org.waymark.query.version.OriginalTarget;
import org.waymark.query.version.VersionPage;

/** Answers what the public pages ask. */
final class SampleAnswers extends SampleVoices {

    final List<CrisisPage> crises = new ArrayList<>();

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
        return SampleFigures.indicators().stream()
                .filter(page -> page.indicator().equals(question.indicator()))
                .findFirst();
    }

    @QueryHandler
    List<ValueRow> answer(FindValues question) {
        return SampleFigures.values(question.indicator());
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
        return SampleNames.places();
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
    Optional<Integrity> answer(FindIntegrity question) {
        return Optional.of(SampleIntegrity.told());
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
        return SampleNames.organisations();
    }
}
