package org.waymark.ui.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.review.Finding;
import org.waymark.command.strategy.Cause;
import org.waymark.command.strategy.Milestone;
import org.waymark.command.strategy.MilestoneId;
import org.waymark.command.strategy.Promise;
import org.waymark.query.review.ReviewPage;
import org.waymark.query.review.ReviewPage.Found;
import org.waymark.query.review.ReviewPage.Recommended;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;

/** A review beside the plan it looks back at: what it found, and where its recommendations can be found again. */
public record ReviewStory(ReviewPage review, StrategyPage plan, SiteNames names, LocalDate today) {

    /** What findings are told under one heading. */
    public enum Group {
        SUCCESSES(Finding.Kind.SUCCESS),
        FAILURES(Finding.Kind.FAILURE),
        OBSTACLES(Finding.Kind.OBSTACLE, Finding.Kind.OWN_PRACTICE, Finding.Kind.LEGAL_GAP),
        FINDINGS(Finding.Kind.FINDING);

        @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot be changed
        private final Set<Finding.Kind> kinds;

        Group(Finding.Kind... kinds) {
            this.kinds = Set.of(kinds);
        }

        /** Whether it has findings of several kinds. */
        public boolean mixed() {
            return kinds.size() > 1;
        }
    }

    /**
     * A place where a recommendation can be found again.
     *
     * @param version the version that binds it, or null
     * @param name of the step, or null
     */
    public record Change(
            String path,
            @Nullable Integer version,
            @Nullable Words name) {}

    public String path() {
        return "/reviews/" + review.review().value();
    }

    /** How far it is: {@code withdrawn}, {@code published}, {@code overdue} or {@code due}. */
    public String state() {
        if (review.withdrawn() != null) {
            return "withdrawn";
        }
        return review.published() != null ? "published" : review.isOverdueOn(today) ? "overdue" : "due";
    }

    public boolean isPublished() {
        return state().equals("published");
    }

    public List<Found> findings(Group group) {
        return review.findings().stream()
                .filter(found -> group.kinds.contains(found.finding().kind()))
                .toList();
    }

    public boolean isOverdue(Recommended one) {
        return one.isOverdueOn(today);
    }

    /** How many recommendations wait, or are being done, after their day. */
    public int overdue() {
        return Math.toIntExact(
                review.recommendations().stream().filter(this::isOverdue).count());
    }

    public String name(OrganisationId organisation) {
        return names.of(organisation);
    }

    /** The changes of the plan that a recommendation became: those its owner names, and versions that name it. */
    public List<Change> changes(Recommended one) {
        var changes = new ArrayList<Change>();
        for (var told : one.followUps()) {
            var became = told.followUp().became();
            if (became != null && became.strategy().equals(plan.strategy())) {
                var version = became.version();
                var step = became.milestone();
                if (version != null) {
                    changes.add(version(version));
                }
                if (step != null) {
                    step(step).ifPresent(changes::add);
                }
            }
        }
        var cause = new Cause("recommendation", review.review().value() + "/" + one.number());
        plan.versions().stream()
                .filter(version -> version.causes().contains(cause))
                .forEach(version -> changes.add(version(version.version())));
        return changes.stream().distinct().toList();
    }

    private Change version(int version) {
        return new Change(Watch.path(plan.strategy(), version), version, null);
    }

    private Optional<Change> step(MilestoneId milestone) {
        return steps(milestone)
                .map(step -> new Change("/goals/" + step.goal().value() + "#" + milestone.value(), null, step.name()))
                .findFirst();
    }

    private Stream<Milestone> steps(MilestoneId milestone) {
        return plan.goals().stream()
                .flatMap(goal -> goal.milestones().stream())
                .filter(step -> step.milestone().equals(milestone));
    }

    /** The goal that a finding speaks of, or what hangs on it; none where it speaks of the whole. */
    public List<GoalEntry> about(Found found) {
        var about = found.finding().about();
        return about == null
                ? List.of()
                : plan.goals().stream().filter(goal -> holds(goal, about)).toList();
    }

    private static boolean holds(GoalEntry entry, Promise promise) {
        return promise.equals(Promise.of(entry.goal().goal()))
                || entry.measures().stream().anyMatch(measure -> promise.equals(Promise.of(measure.measure())))
                || entry.milestones().stream().anyMatch(step -> promise.equals(Promise.of(step.milestone())));
    }

    /** The address of the recommendation that a cause names. */
    public static String path(Cause recommendation) {
        var id = recommendation.id();
        var cut = id.lastIndexOf('/');
        return cut < 0 ? "/reviews/" + id : "/reviews/" + id.substring(0, cut) + "#r" + id.substring(cut + 1);
    }
}
