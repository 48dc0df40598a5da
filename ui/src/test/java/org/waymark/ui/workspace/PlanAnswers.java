package org.waymark.ui.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.axonframework.queryhandling.NoHandlerForQueryException;
import org.axonframework.queryhandling.QueryHandler;
import org.waymark.query.commitment.CommitmentPage;
import org.waymark.query.commitment.CommitmentTrace;
import org.waymark.query.commitment.FindCommitment;
import org.waymark.query.commitment.FindCommitments;
import org.waymark.query.commitment.FindServings;
import org.waymark.query.commitment.FindTrace;
import org.waymark.query.commitment.Serving;
import org.waymark.query.crisis.CrisisPage;
import org.waymark.query.crisis.FindCrises;
import org.waymark.query.domain.DomainName;
import org.waymark.query.domain.FindDomains;
import org.waymark.query.fact.FactPage;
import org.waymark.query.fact.FindFacts;
import org.waymark.query.history.FindHistory;
import org.waymark.query.history.HistoryPage;
import org.waymark.query.milestone.FindMilestones;
import org.waymark.query.milestone.MilestonePage;
import org.waymark.query.practice.FindPractices;
import org.waymark.query.practice.PracticePage;
import org.waymark.query.progress.FindProgress;
import org.waymark.query.progress.StrategyProgress;
import org.waymark.query.replay.FindReplay;
import org.waymark.query.replay.Replay;
import org.waymark.query.reporting.Due;
import org.waymark.query.reporting.FindBacklog;
import org.waymark.query.reporting.FindWaiting;
import org.waymark.query.reporting.Returned;
import org.waymark.query.review.FindReviews;
import org.waymark.query.review.ReviewPage;
import org.waymark.query.strategy.FindStrategies;
import org.waymark.query.strategy.FindStrategy;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.version.Comparison;
import org.waymark.query.version.FindComparison;
import org.waymark.query.version.FindDraftComparison;
import org.waymark.query.version.FindOriginalTargets;
import org.waymark.query.version.FindVersions;
import org.waymark.query.version.OriginalTarget;
import org.waymark.query.version.VersionPage;

/** What a test has laid out of plans: strategies, their versions, histories, commitments and crises. */
public abstract class PlanAnswers extends PartnerAnswers {

    public final List<CommitmentPage> commitments = new ArrayList<>();
    public final List<FactPage> facts = new ArrayList<>();
    public final List<PracticePage> practices = new ArrayList<>();
    public final List<Serving> servings = new ArrayList<>();
    public final List<DomainName> domains = new ArrayList<>();
    public final List<StrategyPage> strategies = new ArrayList<>();
    public final List<StrategyProgress> progress = new ArrayList<>();
    public final List<VersionPage> versions = new ArrayList<>();
    public final List<OriginalTarget> originals = new ArrayList<>();
    public BiFunction<Integer, Integer, Comparison> comparison = (from, to) -> {
        throw new IllegalStateException("No versions are laid out");
    };
    public final List<HistoryPage> histories = new ArrayList<>();
    public final List<MilestonePage> milestones = new ArrayList<>();
    public final List<ReviewPage> reviews = new ArrayList<>();
    public final List<CrisisPage> crises = new ArrayList<>();
    public final List<Due> waiting = new ArrayList<>();
    public final List<Returned> backlog = new ArrayList<>();
    public final List<Replay> replays = new ArrayList<>();

    @QueryHandler
    List<Due> on(FindWaiting question) {
        return List.copyOf(waiting);
    }

    @QueryHandler
    List<Returned> on(FindBacklog question) {
        return List.copyOf(backlog);
    }

    @QueryHandler
    Optional<Replay> on(FindReplay question) {
        return replays.stream()
                .filter(replay -> replay.crisis().crisis().equals(question.crisis()))
                .findFirst();
    }

    @QueryHandler
    List<PracticePage> on(FindPractices question) {
        return List.copyOf(practices);
    }

    @QueryHandler
    List<FactPage> on(FindFacts question) {
        return List.copyOf(facts);
    }

    @QueryHandler
    List<CommitmentTrace> on(FindTrace question) {
        return List.of();
    }

    @QueryHandler
    List<CommitmentPage> on(FindCommitments question) {
        return List.copyOf(commitments);
    }

    @QueryHandler
    Optional<CommitmentPage> on(FindCommitment question) {
        return commitments.stream()
                .filter(page -> page.commitment().equals(question.commitment()))
                .findFirst();
    }

    @QueryHandler
    List<Serving> on(FindServings question) {
        return List.copyOf(servings);
    }

    @QueryHandler
    List<DomainName> on(FindDomains question) {
        return List.copyOf(domains);
    }

    @QueryHandler
    List<StrategyPage> on(FindStrategies question) {
        return List.copyOf(strategies);
    }

    @QueryHandler
    Optional<StrategyPage> on(FindStrategy question) {
        return strategies.stream()
                .filter(page -> strategies.size() == 1 || page.strategy().equals(question.strategy()))
                .findFirst();
    }

    @QueryHandler
    List<VersionPage> on(FindVersions question) {
        return List.copyOf(versions);
    }

    /** What a test has laid out; otherwise the next who answers reads the log. */
    @QueryHandler
    Optional<HistoryPage> on(FindHistory question) {
        return Optional.of(histories.stream()
                .filter(page -> page.topic().equals(question.topic()))
                .findFirst()
                .orElseThrow(() -> new NoHandlerForQueryException("Nothing is laid out")));
    }

    @QueryHandler
    List<CrisisPage> on(FindCrises question) {
        return List.copyOf(crises);
    }

    @QueryHandler
    List<OriginalTarget> on(FindOriginalTargets question) {
        return List.copyOf(originals);
    }

    @QueryHandler
    Optional<Comparison> on(FindComparison question) {
        return Optional.of(comparison.apply(question.from(), question.to()));
    }

    @QueryHandler
    Optional<Comparison> on(FindDraftComparison question) {
        return Optional.of(comparison.apply(question.from(), question.from() + 1));
    }

    @QueryHandler
    Optional<StrategyProgress> on(FindProgress question) {
        return progress.stream().findFirst();
    }

    @QueryHandler
    List<MilestonePage> on(FindMilestones question) {
        return List.copyOf(milestones);
    }

    @QueryHandler
    List<ReviewPage> on(FindReviews question) {
        return List.copyOf(reviews);
    }
}
