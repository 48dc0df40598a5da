package org.waymark.ui.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.BiFunction;
import org.axonframework.queryhandling.NoHandlerForQueryException;
import org.axonframework.queryhandling.QueryHandler;
import org.waymark.command.calendar.Lock;
import org.waymark.query.burden.Burden;
import org.waymark.query.burden.CalendarPreview;
import org.waymark.query.burden.FindBurden;
import org.waymark.query.burden.FindCalendarPreview;
import org.waymark.query.calendar.CalendarPage;
import org.waymark.query.calendar.FindCalendar;
import org.waymark.query.coalition.CoalitionPage;
import org.waymark.query.coalition.FindCoalitions;
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
import org.waymark.query.feedback.FindInbox;
import org.waymark.query.feedback.Pile;
import org.waymark.query.feedback.Voice;
import org.waymark.query.history.FindHistory;
import org.waymark.query.history.HistoryPage;
import org.waymark.query.indicator.FindIndicators;
import org.waymark.query.indicator.IndicatorPage;
import org.waymark.query.milestone.FindMilestones;
import org.waymark.query.milestone.MilestonePage;
import org.waymark.query.organisation.Coverage;
import org.waymark.query.organisation.DeclaredRole;
import org.waymark.query.organisation.FindCoverage;
import org.waymark.query.organisation.FindInvolvement;
import org.waymark.query.organisation.FindOrganisation;
import org.waymark.query.organisation.FindOrganisations;
import org.waymark.query.organisation.FindRoles;
import org.waymark.query.organisation.OrganisationPage;
import org.waymark.query.place.CodeListPage;
import org.waymark.query.place.FindCodeLists;
import org.waymark.query.place.FindLevels;
import org.waymark.query.place.FindPlaces;
import org.waymark.query.place.LevelPage;
import org.waymark.query.place.PlaceName;
import org.waymark.query.practice.FindPractices;
import org.waymark.query.practice.PracticePage;
import org.waymark.query.progress.AssessmentReplay;
import org.waymark.query.progress.FindAssessments;
import org.waymark.query.progress.FindMethod;
import org.waymark.query.progress.FindProgress;
import org.waymark.query.progress.MethodPage;
import org.waymark.query.progress.StrategyProgress;
import org.waymark.query.quality.FindChecks;
import org.waymark.query.quality.FindOddities;
import org.waymark.query.quality.FindQuality;
import org.waymark.query.quality.FindRuleTrial;
import org.waymark.query.quality.FindRules;
import org.waymark.query.quality.FindThresholds;
import org.waymark.query.quality.Oddity;
import org.waymark.query.quality.QualityMatrix;
import org.waymark.query.quality.RulePage;
import org.waymark.query.quality.RuleTrial;
import org.waymark.query.quality.ThresholdsPage;
import org.waymark.query.quality.ValueCheck;
import org.waymark.query.replay.FindReplay;
import org.waymark.query.replay.Replay;
import org.waymark.query.reporting.AwaitingReview;
import org.waymark.query.reporting.Due;
import org.waymark.query.reporting.DutyRow;
import org.waymark.query.reporting.FindBacklog;
import org.waymark.query.reporting.FindDue;
import org.waymark.query.reporting.FindDuties;
import org.waymark.query.reporting.FindLock;
import org.waymark.query.reporting.FindReviewQueue;
import org.waymark.query.reporting.FindSeries;
import org.waymark.query.reporting.FindSeriesOf;
import org.waymark.query.reporting.FindWaiting;
import org.waymark.query.reporting.Returned;
import org.waymark.query.reporting.SeriesPage;
import org.waymark.query.review.FindReviews;
import org.waymark.query.review.ReviewPage;
import org.waymark.query.standing.AccessPage;
import org.waymark.query.standing.FindAccess;
import org.waymark.query.standing.FindOversight;
import org.waymark.query.standing.FindStandings;
import org.waymark.query.standing.OversightPage;
import org.waymark.query.standing.Standings;
import org.waymark.query.strategy.FindStrategies;
import org.waymark.query.strategy.FindStrategy;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.theme.FindThemes;
import org.waymark.query.theme.FindYouSaid;
import org.waymark.query.theme.ThemePage;
import org.waymark.query.version.Comparison;
import org.waymark.query.version.FindComparison;
import org.waymark.query.version.FindDraftComparison;
import org.waymark.query.version.FindOriginalTargets;
import org.waymark.query.version.FindVersions;
import org.waymark.query.version.OriginalTarget;
import org.waymark.query.version.VersionPage;

/** Stands where projections stand: answers with what a test has laid out. */
public final class Answers {

    public final List<PlaceName> places = new ArrayList<>(List.of(Cast.ireland()));
    public final List<CodeListPage> codeLists = new ArrayList<>();
    public final List<CommitmentPage> commitments = new ArrayList<>();
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
    public final List<AwaitingReview> awaiting = new ArrayList<>();
    public final List<Voice> inbox = new ArrayList<>();
    public final List<ThemePage> themes = new ArrayList<>();
    public final List<HistoryPage> histories = new ArrayList<>();
    public final List<Due> due = new ArrayList<>();
    public final List<SeriesPage> series = new ArrayList<>();
    public final List<MilestonePage> milestones = new ArrayList<>();
    public final List<ReviewPage> reviews = new ArrayList<>();

    public final List<CrisisPage> crises = new ArrayList<>();
    public final List<DeclaredRole> roles = new ArrayList<>();
    public final List<Due> waiting = new ArrayList<>();
    public final List<Returned> backlog = new ArrayList<>();
    public final List<Replay> replays = new ArrayList<>();

    public final List<Oddity> oddities = new ArrayList<>();
    public final List<Standings> standings = new ArrayList<>();
    public final List<AccessPage> access = new ArrayList<>();
    public final List<OversightPage> oversight = new ArrayList<>();
    public final List<Lock> locks = new ArrayList<>();

    @QueryHandler
    List<Oddity> on(FindOddities question) {
        return List.copyOf(oddities);
    }

    @QueryHandler
    List<SeriesPage> on(FindSeriesOf question) {
        return List.copyOf(series);
    }

    @QueryHandler
    List<Standings> on(FindStandings question) {
        return List.copyOf(standings);
    }

    @QueryHandler
    List<AccessPage> on(FindAccess question) {
        return List.copyOf(access);
    }

    @QueryHandler
    List<OversightPage> on(FindOversight question) {
        return List.copyOf(oversight);
    }

    @QueryHandler
    Optional<Lock> on(FindLock question) {
        return locks.stream().findFirst();
    }

    @QueryHandler
    List<Due> on(FindWaiting question) {
        return List.copyOf(waiting);
    }

    @QueryHandler
    List<Returned> on(FindBacklog question) {
        return List.copyOf(backlog);
    }

    @QueryHandler
    List<DeclaredRole> on(FindRoles question) {
        return List.copyOf(roles);
    }

    @QueryHandler
    Optional<Replay> on(FindReplay question) {
        return replays.stream()
                .filter(replay -> replay.crisis().crisis().equals(question.crisis()))
                .findFirst();
    }

    public final List<OrganisationPage> organisations = new ArrayList<>(List.of(Cast.office()));
    public final List<Coverage> coverages = new ArrayList<>();
    public final List<CoalitionPage> coalitions = new ArrayList<>();

    @QueryHandler
    Optional<Coverage> on(FindCoverage question) {
        return coverages.stream()
                .filter(coverage -> coverage.situation() == question.situation())
                .findFirst();
    }

    @QueryHandler
    List<PracticePage> on(FindPractices question) {
        return List.copyOf(practices);
    }

    public final List<RulePage> rules = new ArrayList<>();
    public final List<ThresholdsPage> thresholds = new ArrayList<>();
    public final List<ValueCheck> checks = new ArrayList<>();
    public Optional<QualityMatrix> quality = Optional.empty();
    public Optional<RuleTrial> trial = Optional.empty();

    @QueryHandler
    List<RulePage> on(FindRules question) {
        return List.copyOf(rules);
    }

    @QueryHandler
    List<ThresholdsPage> on(FindThresholds question) {
        return List.copyOf(thresholds);
    }

    @QueryHandler
    List<ValueCheck> on(FindChecks question) {
        return List.copyOf(checks);
    }

    @QueryHandler
    Optional<QualityMatrix> on(FindQuality question) {
        return quality;
    }

    @QueryHandler
    Optional<RuleTrial> on(FindRuleTrial question) {
        return trial;
    }

    @QueryHandler
    List<CommitmentTrace> on(FindTrace question) {
        return List.of();
    }

    @QueryHandler
    List<DeclaredRole> on(FindInvolvement question) {
        return List.copyOf(roles);
    }

    @QueryHandler
    List<CoalitionPage> on(FindCoalitions question) {
        return List.copyOf(coalitions);
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
    List<IndicatorPage> on(FindIndicators question) {
        return List.of(Cast.unemployment());
    }

    @QueryHandler
    List<LevelPage> on(FindLevels question) {
        return List.of();
    }

    @QueryHandler
    List<CodeListPage> on(FindCodeLists question) {
        return codeLists;
    }

    @QueryHandler
    List<PlaceName> on(FindPlaces question) {
        return places;
    }

    @QueryHandler
    List<OrganisationPage> on(FindOrganisations question) {
        return List.copyOf(organisations);
    }

    @QueryHandler
    Optional<OrganisationPage> on(FindOrganisation question) {
        return Optional.of(Cast.office());
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

    public final List<MethodPage.Choice> methods = new ArrayList<>();

    /** Which replay is answered follows from what is asked. */
    public Function<FindAssessments, Optional<AssessmentReplay>> replay = asked -> Optional.empty();

    @QueryHandler
    Optional<MethodPage> on(FindMethod question) {
        return Optional.of(new MethodPage(question.strategy(), List.copyOf(methods)));
    }

    @QueryHandler
    Optional<AssessmentReplay> on(FindAssessments question) {
        return replay.apply(question);
    }

    @QueryHandler
    Optional<StrategyProgress> on(FindProgress question) {
        return progress.stream().findFirst();
    }

    @QueryHandler
    List<AwaitingReview> on(FindReviewQueue question) {
        return List.copyOf(awaiting);
    }

    @QueryHandler
    List<Voice> on(FindInbox question) {
        return inbox.stream()
                .filter(voice -> Pile.of(voice.stage()) == question.pile())
                .toList();
    }

    @QueryHandler
    List<ThemePage> on(FindThemes question) {
        return List.copyOf(themes);
    }

    @QueryHandler
    List<ThemePage> on(FindYouSaid question) {
        return List.copyOf(themes);
    }

    @QueryHandler
    List<MilestonePage> on(FindMilestones question) {
        return List.copyOf(milestones);
    }

    @QueryHandler
    List<ReviewPage> on(FindReviews question) {
        return List.copyOf(reviews);
    }

    public final List<DutyRow> duties = new ArrayList<>();
    public final List<Burden> burdens = new ArrayList<>();
    public final List<CalendarPage> calendars = new ArrayList<>();
    public final List<CalendarPreview.Overrun> overruns = new ArrayList<>();

    @QueryHandler
    List<DutyRow> on(FindDuties question) {
        return duties.stream()
                .filter(row -> question.organisations().isEmpty()
                        || question.organisations().contains(row.series().source()))
                .toList();
    }

    @QueryHandler
    List<Burden> on(FindBurden question) {
        return List.copyOf(burdens);
    }

    @QueryHandler
    Optional<CalendarPage> on(FindCalendar question) {
        return calendars.stream()
                .filter(page -> page.calendar().equals(question.calendar()))
                .findFirst();
    }

    @QueryHandler
    Optional<CalendarPreview> on(FindCalendarPreview question) {
        var minutes = question.timetable().minutes();
        return Optional.of(
                new CalendarPreview(12, 12 * minutes, 1, minutes > 1000 ? List.copyOf(overruns) : List.of()));
    }

    @QueryHandler
    List<Due> on(FindDue question) {
        return List.copyOf(due);
    }

    @QueryHandler
    Optional<SeriesPage> on(FindSeries question) {
        return series.stream().findFirst();
    }
}
