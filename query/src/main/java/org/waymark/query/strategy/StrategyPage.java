package org.waymark.query.strategy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.ParticipantId;
import org.waymark.command.Words;
import org.waymark.command.strategy.Amendment;
import org.waymark.command.strategy.Cause;
import org.waymark.command.strategy.Goal;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.Measure;
import org.waymark.command.strategy.Milestone;
import org.waymark.command.strategy.Outline;
import org.waymark.command.strategy.Promise;
import org.waymark.command.strategy.StrategyId;

/**
 * A strategy in one edition.
 *
 * @param version the last adopted version, 0 before the first
 * @param changed how many changes the draft holds since that version
 * @param goals parents before their children
 * @param versions the latest first
 * @param life whether it is consulted on, and how it ended
 * @param means the money behind it
 */
public record StrategyPage(
        StrategyId strategy,
        Edition edition,
        int version,
        int changed,
        Outline outline,
        List<GoalEntry> goals,
        List<VersionEntry> versions,
        Life life,
        Means means) {

    /** A strategy that goes on, was never consulted on, and has no money behind it yet. */
    public StrategyPage(
            StrategyId strategy,
            Edition edition,
            int version,
            int changed,
            Outline outline,
            List<GoalEntry> goals,
            List<VersionEntry> versions) {
        this(strategy, edition, version, changed, outline, goals, versions, Life.BEGUN, Means.NONE);
    }

    /** Whether it is a draft that planners may still change. */
    public boolean mayChange() {
        return edition == Edition.DRAFT && life.end() == null;
    }

    /** The plan as it would read with a change that somebody proposes; the same where its goal is not there. */
    public StrategyPage with(Amendment amendment) {
        var amended = goals.stream()
                .map(entry -> entry.goal().goal().equals(amendment.goal()) ? entry.with(amendment) : entry)
                .toList();
        return new StrategyPage(strategy, edition, version, changed, outline, amended, versions, life, means);
    }

    /** A goal by its id; nothing where it is not there. */
    public Optional<GoalEntry> goal(GoalId goal) {
        return goals.stream().filter(entry -> entry.goal().goal().equals(goal)).findFirst();
    }

    /** The same promises with the life and the money of another moment; of the money, what is for these promises. */
    public StrategyPage living(Life otherLife, Means otherMeans) {
        var promises = goals.stream().flatMap(GoalEntry::promises).collect(Collectors.toSet());
        var own = otherMeans.only(resource -> promises.contains(resource.promise()));
        return new StrategyPage(strategy, edition, version, changed, outline, goals, versions, otherLife, own);
    }

    /** A goal with what hangs on it. The revision is given back with each edit. */
    public record GoalEntry(Goal goal, int revision, List<Measure> measures, List<Milestone> milestones, Terms terms) {

        @SuppressWarnings("RedundantNullCheck") // a page that was stored before goals had terms has none
        public GoalEntry {
            terms = terms == null ? Terms.NONE : terms;
        }

        /** A goal of which nothing is said beyond its words. */
        public GoalEntry(Goal goal, int revision, List<Measure> measures, List<Milestone> milestones) {
            this(goal, revision, measures, milestones, Terms.NONE);
        }

        /** What it says in the place of a change; nothing where there is nothing of the kind. */
        public Optional<Amendment> inPlaceOf(Amendment amendment) {
            var step = amendment.step();
            if (step != null) {
                return milestones.stream()
                        .filter(other -> other.milestone().equals(step.milestone()))
                        .map(Amendment::step)
                        .findFirst();
            }
            return amendment.measure() == null
                    ? Optional.of(Amendment.words(goal.goal(), revision, goal.name(), goal.description()))
                    : measures.stream()
                            .filter(other -> other.measure().equals(amendment.measure()))
                            .map(other -> Amendment.target(goal.goal(), revision, other.measure(), other.target()))
                            .findFirst();
        }

        GoalEntry with(Amendment amendment) {
            var target = amendment.target();
            var step = amendment.step();
            var name = amendment.name();
            var description = amendment.description();
            if (target != null) {
                return measuredBy(
                        measures.stream()
                                .map(other ->
                                        other.measure().equals(amendment.measure()) ? other.aimingAt(target) : other)
                                .toList(),
                        revision);
            }
            if (step != null) {
                var others =
                        milestones.stream().filter(other -> !other.milestone().equals(step.milestone()));
                return planning(Stream.concat(others, Stream.of(step)).toList(), revision);
            }
            return name == null || description == null ? this : saying(goal.reworded(name, description), revision);
        }

        Stream<Promise> promises() {
            return Stream.of(
                            Stream.of(Promise.of(goal.goal())),
                            measures.stream().map(measure -> Promise.of(measure.measure())),
                            milestones.stream().map(step -> Promise.of(step.milestone())))
                    .flatMap(each -> each);
        }

        GoalEntry saying(Goal other, int next) {
            return new GoalEntry(other, next, measures, milestones, terms);
        }

        GoalEntry on(Terms others, int next) {
            return new GoalEntry(goal, next, measures, milestones, others);
        }

        GoalEntry measuredBy(List<Measure> others, int next) {
            return new GoalEntry(goal, next, others, milestones, terms);
        }

        GoalEntry planning(List<Milestone> others, int next) {
            return new GoalEntry(goal, next, measures, others, terms);
        }
    }

    /**
     * One adopted version.
     *
     * @param decidedOn the day of the decision
     * @param recordedAt when the service learned of it
     * @param changes what differs from the version before, in the words of events
     */
    public record VersionEntry(
            int version,
            Words reason,
            List<Cause> causes,
            LocalDate decidedOn,
            Instant recordedAt,
            ParticipantId by,
            List<Change> changes) {}

    /**
     * One difference to the version before.
     *
     * @param kind stored name of the event that made it, for example {@code strategy.goal-reworded}
     * @param id the goal, measure or milestone
     * @param before what it said, or null where it is new
     * @param after what it says, or null where it is gone
     */
    public record Change(
            String kind,
            String id,
            @Nullable Words before,
            @Nullable Words after,
            @Nullable ParticipantId by) {}
}
