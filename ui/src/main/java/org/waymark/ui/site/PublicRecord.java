package org.waymark.ui.site;

import static org.waymark.ui.Desk.ANYBODY;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.command.feedback.FeedbackId;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.practice.PracticeId;
import org.waymark.command.strategy.StrategyId;
import org.waymark.command.theme.ThemeId;
import org.waymark.query.fact.FactPage;
import org.waymark.query.fact.FindFacts;
import org.waymark.query.feedback.FindPublished;
import org.waymark.query.feedback.Voice;
import org.waymark.query.indicator.FindIndicator;
import org.waymark.query.indicator.IndicatorPage;
import org.waymark.query.milestone.FindMilestones;
import org.waymark.query.milestone.MilestonePage;
import org.waymark.query.organisation.FindOrganisations;
import org.waymark.query.organisation.OrganisationPage;
import org.waymark.query.place.FindPlaces;
import org.waymark.query.place.PlaceName;
import org.waymark.query.practice.FindPractice;
import org.waymark.query.practice.FindPublishedPractices;
import org.waymark.query.practice.PracticePage;
import org.waymark.query.progress.FindProgress;
import org.waymark.query.progress.StrategyProgress;
import org.waymark.query.strategy.Edition;
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
import org.waymark.ui.Desk;

/** What anybody may read, asked at the desk. */
@Component
class PublicRecord {

    private final Desk desk;
    private final Clock clock;

    PublicRecord(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** The same as it was known at the end of a day; of today and later days, what is known by now. */
    KnownRecord known(@Nullable String asof) {
        var day = asof == null ? null : FigureWish.day(asof);
        return new KnownRecord(this, day == null || !day.isBefore(LocalDate.now(clock)) ? null : day);
    }

    /** The plans that bind, the latest first. */
    List<StrategyPage> plans() {
        return desk.list(new FindStrategies(Edition.ADOPTED), StrategyPage.class, ANYBODY).stream()
                .filter(plan -> plan.version() > 0)
                .sorted(Comparator.comparing(
                                (StrategyPage plan) -> plan.outline().start())
                        .reversed())
                .toList();
    }

    /** What is told beside the figures of plans. */
    List<FactPage> facts() {
        return desk.list(new FindFacts(), FactPage.class, ANYBODY);
    }

    Optional<StrategyPage> plan(StrategyId strategy) {
        return desk.find(new FindStrategy(strategy, Edition.ADOPTED), StrategyPage.class, ANYBODY);
    }

    /**
     * The plan asked for, or the latest; none before the first is adopted.
     *
     * @throws Absent where the plan asked for does not bind
     */
    List<StrategyPage> askedOrLatest(@Nullable StrategyId asked) {
        if (asked == null) {
            return plans().stream().limit(1).toList();
        }
        return List.of(plan(asked).filter(plan -> plan.version() > 0).orElseThrow(Absent::new));
    }

    /** How the plans that bind come along, the latest plan first. */
    List<StrategyProgress> progress() {
        return plans().stream()
                .flatMap(plan -> progress(plan.strategy()).stream())
                .toList();
    }

    Optional<StrategyProgress> progress(StrategyId strategy) {
        return desk.find(new FindProgress(strategy, Edition.ADOPTED), StrategyProgress.class, ANYBODY);
    }

    /** The same of all plans as it was known at the end of a day. */
    List<StrategyProgress> progress(LocalDate day) {
        return plans().stream()
                .flatMap(plan -> desk
                        .find(new FindProgress(plan.strategy(), Edition.ADOPTED, day), StrategyProgress.class, ANYBODY)
                        .stream())
                .toList();
    }

    List<VersionPage> versions(StrategyId strategy) {
        return desk.list(new FindVersions(strategy), VersionPage.class, ANYBODY);
    }

    /** What a plan moved since it was first adopted, newest first. */
    List<Move> moves(StrategyId strategy) {
        return desk.list(new FindMoves(strategy), Move.class, ANYBODY);
    }

    Optional<Comparison> comparison(StrategyId strategy, int from, int to) {
        return desk.find(new FindComparison(strategy, from, to), Comparison.class, ANYBODY);
    }

    /** Where the measures of a plan were first promised to go. */
    List<OriginalTarget> originals(StrategyId strategy) {
        return desk.list(new FindOriginalTargets(strategy), OriginalTarget.class, ANYBODY);
    }

    Optional<IndicatorPage> indicator(IndicatorId indicator) {
        return desk.find(new FindIndicator(indicator), IndicatorPage.class, ANYBODY);
    }

    List<PlaceName> places() {
        return desk.list(new FindPlaces(), PlaceName.class, ANYBODY);
    }

    /** What was said of the steps of a plan. */
    List<MilestonePage> steps(StrategyId strategy) {
        return desk.list(new FindMilestones(strategy), MilestonePage.class, ANYBODY);
    }

    /** Organisations as the public may know them. */
    List<OrganisationPage> organisations() {
        return desk.list(new FindOrganisations(), OrganisationPage.class, ANYBODY);
    }

    /** All words that everybody may read. */
    List<Voice> published() {
        return desk.list(new FindPublished(null), Voice.class, ANYBODY);
    }

    /** Words that everybody may read. */
    Optional<Voice> published(FeedbackId feedback) {
        return published().stream()
                .filter(voice -> voice.feedback().equals(feedback))
                .findFirst();
    }

    List<ThemePage> ledger() {
        return desk.list(new FindYouSaid(null), ThemePage.class, ANYBODY);
    }

    Optional<ThemePage> theme(ThemeId theme) {
        return desk.find(new FindTheme(theme), ThemePage.class, ANYBODY);
    }

    /** What worked elsewhere or failed, as far as it is public; what was withdrawn too. */
    List<PracticePage> practices() {
        return desk.list(new FindPublishedPractices(), PracticePage.class, ANYBODY);
    }

    Optional<PracticePage> practice(PracticeId practice) {
        return desk.find(new FindPractice(practice), PracticePage.class, ANYBODY);
    }
}
