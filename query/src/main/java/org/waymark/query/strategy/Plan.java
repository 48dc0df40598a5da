package org.waymark.query.strategy;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.LifeCycleEvent;
import org.waymark.command.strategy.Outline;
import org.waymark.command.strategy.ResourceEvent;
import org.waymark.command.strategy.ServingEvent;
import org.waymark.command.strategy.ServingEvent.CommitmentServed;
import org.waymark.command.strategy.ServingEvent.ServingStopped;
import org.waymark.command.strategy.StrategyEvent;
import org.waymark.command.strategy.StrategyEvent.GoalAdded;
import org.waymark.command.strategy.StrategyEvent.GoalDetailed;
import org.waymark.command.strategy.StrategyEvent.GoalDropped;
import org.waymark.command.strategy.StrategyEvent.GoalMoved;
import org.waymark.command.strategy.StrategyEvent.GoalReworded;
import org.waymark.command.strategy.StrategyEvent.GoalTakenOver;
import org.waymark.command.strategy.StrategyEvent.MeasureAdded;
import org.waymark.command.strategy.StrategyEvent.MeasureDropped;
import org.waymark.command.strategy.StrategyEvent.MilestoneDropped;
import org.waymark.command.strategy.StrategyEvent.MilestoneMoved;
import org.waymark.command.strategy.StrategyEvent.MilestonePlanned;
import org.waymark.command.strategy.StrategyEvent.MilestoneReviewAsked;
import org.waymark.command.strategy.StrategyEvent.MilestoneWaiting;
import org.waymark.command.strategy.StrategyEvent.StrategyDrafted;
import org.waymark.command.strategy.StrategyEvent.TargetSet;
import org.waymark.command.strategy.StrategyEvent.VersionAdopted;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.query.strategy.StrategyPage.VersionEntry;

/** A strategy as its stream tells it: what planners draft, what of that is new, and what was adopted last. */
public record Plan(
        StrategyId strategy,
        Outline outline,
        Draft draft,
        Changes changes,
        @Nullable StrategyPage adopted,
        @Nullable Life life,
        @Nullable Means means) {

    /** The plan as it begins. */
    public static Plan begun(StrategyDrafted drafted) {
        return new Plan(drafted.strategy(), drafted.outline(), Draft.EMPTY, Changes.NONE, null, null, null);
    }

    /** The plan in this edition; nothing where no version was adopted yet and the adopted one is asked for. */
    public Optional<StrategyPage> page(Edition edition) {
        return edition == Edition.ADOPTED
                ? Optional.ofNullable(adopted).map(page -> page.living(life(), means()))
                : Optional.of(page(edition, version(), changes.list().size(), versions()));
    }

    @Override
    public Life life() {
        return life == null ? Life.BEGUN : life;
    }

    @Override
    public Means means() {
        return means == null ? Means.NONE : means;
    }

    /** The same plan with other money behind it. */
    public Plan after(ResourceEvent event) {
        return new Plan(strategy, outline, draft, changes, adopted, life, means().after(event));
    }

    /** The same plan after something happened to the strategy as a whole. */
    public Plan after(LifeCycleEvent event, Instant at) {
        return new Plan(strategy, outline, draft, changes, adopted, life().after(event, at), means);
    }

    /** The plan after one more event of its stream. */
    public Plan after(StrategyEvent event, Instant at) {
        return switch (event) {
            case StrategyDrafted drafted -> begun(drafted);
            case GoalAdded added ->
                with(
                        draft.with(new GoalEntry(added.goal(), 1, List.of(), List.of())),
                        changes.with(Difference.added(added)));
            case GoalTakenOver taken ->
                with(
                        draft.with(new GoalEntry(taken.goal(), 1, List.of(), List.of(), Terms.takenFrom(taken.from()))),
                        changes.with(Difference.added(taken)));
            case GoalReworded reworded ->
                with(
                        draft.with(reworded),
                        changes.with(
                                Difference.reworded(draft.entry(reworded.goal()).goal(), reworded)));
            case GoalMoved moved ->
                with(
                        draft.with(moved),
                        changes.with(Difference.moved(draft.entry(moved.goal()).goal(), moved)));
            case GoalDetailed detailed ->
                with(
                        draft.with(detailed),
                        changes.with(
                                Difference.detailed(draft.entry(detailed.goal()).terms(), detailed)));
            case GoalDropped dropped ->
                with(draft.without(dropped.goal()), changes.with(draft.entry(dropped.goal()), dropped));
            case MeasureAdded added ->
                with(draft.with(added.measure(), added.revision()), changes.with(Difference.added(added)));
            case TargetSet set ->
                with(draft.with(set), changes.with(Difference.aimed(draft.measure(set.goal(), set.measure()), set)));
            case MeasureDropped dropped ->
                with(
                        draft.without(dropped),
                        changes.with(Difference.dropped(draft.measure(dropped.goal(), dropped.measure()), dropped)));
            case MilestonePlanned planned ->
                with(draft.with(planned.milestone(), planned.revision()), changes.with(Difference.added(planned)));
            case MilestoneMoved moved ->
                with(
                        draft.with(moved),
                        changes.with(Difference.moved(draft.milestone(moved.goal(), moved.milestone()), moved)));
            case MilestoneWaiting waiting ->
                with(
                        draft.with(waiting),
                        changes.with(
                                Difference.waiting(draft.milestone(waiting.goal(), waiting.milestone()), waiting)));
            case MilestoneReviewAsked asked ->
                with(
                        draft.with(asked),
                        changes.with(Difference.asked(draft.milestone(asked.goal(), asked.milestone()), asked)));
            case MilestoneDropped dropped ->
                with(
                        draft.without(dropped),
                        changes.with(
                                Difference.dropped(draft.milestone(dropped.goal(), dropped.milestone()), dropped)));
            case VersionAdopted version -> adopted(version, at);
        };
    }

    /** The plan after a promise began or ceased to serve a commitment. */
    public Plan after(ServingEvent event) {
        var entry = draft.entry(event.goal());
        var change = switch (event) {
            case CommitmentServed served -> Difference.served(entry, served);
            case ServingStopped stopped -> Difference.stopped(entry, stopped);
        };
        return with(draft.with(entry.saying(entry.goal(), event.revision())), changes.with(change));
    }

    private Plan adopted(VersionAdopted adopted, Instant at) {
        var entry = new VersionEntry(
                adopted.version(),
                adopted.reason(),
                adopted.causes(),
                adopted.decidedOn() == null ? LocalDate.ofInstant(at, UTC) : adopted.decidedOn(),
                at,
                adopted.by(),
                changes.list());
        var versions = Stream.concat(Stream.of(entry), versions().stream()).toList();
        return new Plan(
                strategy,
                outline,
                draft,
                Changes.NONE,
                page(Edition.ADOPTED, adopted.version(), 0, versions),
                life,
                means);
    }

    /** The goal as it is drafted, where it is. */
    public Optional<GoalEntry> goal(GoalId goal) {
        return draft.goals().stream()
                .filter(entry -> entry.goal().goal().equals(goal))
                .findFirst();
    }

    /** The same plan for those who look at its goals alone; collecting changes over a long draft costs. */
    public Plan withoutChanges() {
        return new Plan(strategy, outline, draft, Changes.NONE, adopted, life, means);
    }

    private Plan with(Draft otherDraft, Changes otherChanges) {
        return new Plan(strategy, outline, otherDraft, otherChanges, adopted, life, means);
    }

    private StrategyPage page(Edition edition, int version, int changed, List<VersionEntry> versions) {
        return new StrategyPage(strategy, edition, version, changed, outline, draft.parentsFirst(), versions)
                .living(life(), means());
    }

    private int version() {
        return adopted == null ? 0 : adopted.version();
    }

    private List<VersionEntry> versions() {
        return adopted == null ? List.of() : adopted.versions();
    }
}
