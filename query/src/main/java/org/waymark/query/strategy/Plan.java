package org.waymark.query.strategy;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.strategy.Goal;
import org.waymark.command.strategy.Outline;
import org.waymark.command.strategy.StrategyEvent;
import org.waymark.command.strategy.StrategyEvent.GoalAdded;
import org.waymark.command.strategy.StrategyEvent.GoalDropped;
import org.waymark.command.strategy.StrategyEvent.GoalReworded;
import org.waymark.command.strategy.StrategyEvent.MeasureAdded;
import org.waymark.command.strategy.StrategyEvent.MilestoneMoved;
import org.waymark.command.strategy.StrategyEvent.MilestonePlanned;
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
        @Nullable StrategyPage adopted) {

    /** The plan as it begins. */
    public static Plan begun(StrategyDrafted drafted) {
        return new Plan(drafted.strategy(), drafted.outline(), Draft.EMPTY, Changes.NONE, null);
    }

    /** The plan in this edition; nothing where no version was adopted yet and the adopted one is asked for. */
    public Optional<StrategyPage> page(Edition edition) {
        return edition == Edition.ADOPTED
                ? Optional.ofNullable(adopted)
                : Optional.of(page(edition, version(), changes.list().size(), versions()));
    }

    /** The plan after one more event of its stream. */
    public Plan after(StrategyEvent event, Instant at) {
        return switch (event) {
            case StrategyDrafted drafted -> begun(drafted);
            case GoalAdded added ->
                with(
                        draft.with(new GoalEntry(added.goal(), 1, List.of(), List.of())),
                        changes.with(Changes.added(added)));
            case GoalReworded reworded -> reworded(reworded);
            case GoalDropped dropped ->
                with(draft.without(dropped.goal()), changes.with(draft.entry(dropped.goal()), dropped));
            case MeasureAdded added ->
                with(draft.with(added.measure(), added.revision()), changes.with(Changes.added(added)));
            case TargetSet set ->
                with(draft.with(set), changes.with(Changes.aimed(draft.measure(set.goal(), set.measure()), set)));
            case MilestonePlanned planned ->
                with(draft.with(planned.milestone(), planned.revision()), changes.with(Changes.added(planned)));
            case MilestoneMoved moved ->
                with(
                        draft.with(moved),
                        changes.with(Changes.moved(draft.milestone(moved.goal(), moved.milestone()), moved)));
            case VersionAdopted version -> adopted(version, at);
        };
    }

    private Plan reworded(GoalReworded reworded) {
        var entry = draft.entry(reworded.goal());
        var said = entry.goal();
        var says = new Goal(said.goal(), said.parent(), said.horizon(), reworded.name(), reworded.description());
        return with(
                draft.with(new GoalEntry(says, reworded.revision(), entry.measures(), entry.milestones())),
                changes.with(Changes.reworded(said, says, reworded)));
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
        return new Plan(strategy, outline, draft, Changes.NONE, page(Edition.ADOPTED, adopted.version(), 0, versions));
    }

    private Plan with(Draft otherDraft, Changes otherChanges) {
        return new Plan(strategy, outline, otherDraft, otherChanges, adopted);
    }

    private StrategyPage page(Edition edition, int version, int changed, List<VersionEntry> versions) {
        return new StrategyPage(strategy, edition, version, changed, outline, draft.parentsFirst(), versions);
    }

    private int version() {
        return adopted == null ? 0 : adopted.version();
    }

    private List<VersionEntry> versions() {
        return adopted == null ? List.of() : adopted.versions();
    }
}
