package org.waymark.ui.transplant;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.command.Words;
import org.waymark.command.place.PlaceId;
import org.waymark.command.strategy.Cause;
import org.waymark.command.strategy.Measure;
import org.waymark.command.strategy.MeasureId;
import org.waymark.command.strategy.Milestone;
import org.waymark.command.strategy.MilestoneId;
import org.waymark.command.strategy.StrategyCommand.AddMeasure;
import org.waymark.command.strategy.StrategyCommand.PlanMilestone;
import org.waymark.command.strategy.Target;
import org.waymark.ui.exchange.GoalTree.Branch;
import org.waymark.ui.transplant.Part.Kind;

/** What hangs on the goals of a tree: measures without values, steps, and the commitments they serve. */
final class Hanging {

    private final Grafting graft;
    private final Shift shift;
    private final Ids measures;
    private final Ids steps;
    private final Map<MilestoneId, Milestone> open = new HashMap<>();

    Hanging(Grafting graft) {
        this.graft = graft;
        var draft = graft.known().draft();
        shift = graft.choices().shifted()
                ? Shift.between(graft.tree().strategy().start(), draft.outline().start())
                : Shift.NONE;
        measures = new Ids(draft.goals().stream()
                .flatMap(entry -> entry.measures().stream())
                .map(measure -> measure.measure().value()));
        steps = new Ids(draft.goals().stream()
                .flatMap(entry -> entry.milestones().stream())
                .map(step -> step.milestone().value()));
        graft.tree().milestones().forEach(step -> open.put(step.milestone(), step));
    }

    void measures(Branch branch) {
        branch.measures().forEach(measure -> measure(branch, measure));
    }

    private void measure(Branch branch, Measure measure) {
        var known = graft.known();
        var place = graft.choices().ownPlace() ? known.draft().outline().jurisdiction() : measure.place();
        var there = there(branch, measure, place);
        there.ifPresent(other ->
                measures.there(measure.measure().value(), other.measure().value()));
        var findings = new ArrayList<Finding>();
        if (!known.indicators().contains(measure.indicator())) {
            findings.add(new Finding(
                    "indicator", Reason.UNKNOWN_INDICATOR, measure.indicator().value()));
        }
        if (!known.places().contains(place)) {
            findings.add(new Finding("place", Reason.UNKNOWN_PLACE, place.value()));
        }
        var target = target(measure.target(), findings);
        var name = Words.english(measure.indicator().value());
        if (graft.part(Kind.MEASURE, measure.measure().value(), name, there.isPresent(), findings)) {
            graft.send(new AddMeasure(
                    graft.into(),
                    new Measure(
                            new MeasureId(measures.give(measure.measure().value())),
                            graft.inDraft(branch.goal().goal()),
                            measure.indicator(),
                            place,
                            measure.headline(),
                            measure.reference(),
                            target,
                            measure.rhythm(),
                            measure.weight()),
                    graft.by()));
        }
    }

    private Optional<Measure> there(Branch branch, Measure measure, PlaceId place) {
        return graft.there(branch.goal().goal()).stream()
                .flatMap(entry -> entry.measures().stream())
                .filter(other -> other.indicator().equals(measure.indicator())
                        && other.place().equals(place)
                        && other.headline().equals(measure.headline()))
                .findFirst();
    }

    /** Nobody promises here what was promised elsewhere. */
    private Target target(Target target, List<Finding> findings) {
        if (target.sentence() != null) {
            findings.add(new Finding("target.sentence", Reason.SENTENCE_STAYS, ""));
        }
        if (target.baseline() == null && target.path().isEmpty()) {
            return Target.NOT_PUBLISHED;
        }
        if (!graft.choices().illustrative()) {
            findings.add(new Finding("target", Reason.TARGET_STAYS, ""));
            return Target.NOT_PUBLISHED;
        }
        var baseline = target.baseline() == null ? null : shift.mark(target.baseline());
        var drawn = new Target(baseline, shift.path(target.path()), true);
        findings.add(new Finding("target", drawn.inOrder() ? Reason.TARGET_ILLUSTRATIVE : Reason.DATES_CROSS, ""));
        return drawn.inOrder() ? drawn : Target.NOT_PUBLISHED;
    }

    /** Steps in the order of the tree, but none before those it waits for. */
    void steps() {
        for (var branch : graft.tree().goals()) {
            branch.milestones().forEach(step -> step(branch, step, new HashSet<>()));
        }
    }

    private void step(Branch branch, Milestone step, Set<MilestoneId> asking) {
        if (open.remove(step.milestone()) == null) {
            return;
        }
        asking.add(step.milestone());
        for (var other : graft.tree().goals()) {
            other.milestones().stream()
                    .filter(before -> step.dependsOn().contains(before.milestone()))
                    .filter(before -> !asking.contains(before.milestone()))
                    .forEach(before -> step(other, before, asking));
        }
        var there = graft.there(branch.goal().goal()).stream()
                .flatMap(entry -> entry.milestones().stream())
                .filter(other -> other.name().equals(step.name()))
                .findFirst();
        there.ifPresent(
                other -> steps.there(step.milestone().value(), other.milestone().value()));
        if (graft.part(Kind.MILESTONE, step.milestone().value(), step.name(), there.isPresent(), findings(step))) {
            var from = graft.tree().lineage(branch.goal().goal(), graft.known().here());
            graft.send(new PlanMilestone(
                    graft.into(),
                    planned(branch, step),
                    List.of(new Cause("transplant", Origins.of(from))),
                    graft.by()));
        }
    }

    private Milestone planned(Branch branch, Milestone step) {
        var before = step.dependsOn().stream()
                .flatMap(other -> steps.of(other.value()).stream())
                .map(MilestoneId::new)
                .toList();
        return new Milestone(
                new MilestoneId(steps.give(step.milestone().value())),
                graft.inDraft(branch.goal().goal()),
                step.name(),
                shift.due(step.due()),
                step.responsible().stream()
                        .filter(graft.known().organisations()::contains)
                        .toList(),
                null,
                before,
                shift.from(step.from()));
    }

    private List<Finding> findings(Milestone step) {
        var findings = new ArrayList<Finding>();
        step.responsible().stream()
                .filter(one -> !graft.known().organisations().contains(one))
                .forEach(one -> findings.add(new Finding("responsible", Reason.UNKNOWN_ORGANISATION, one.value())));
        step.dependsOn().stream()
                .filter(other -> steps.of(other.value()).isEmpty())
                .forEach(other -> findings.add(new Finding("dependsOn", Reason.STEP_ELSEWHERE, other.value())));
        var due = shift.due(step.due());
        if (due != null && !due.equals(step.due())) {
            findings.add(new Finding("due", Reason.DATE_MOVED, step.due() + " → " + due));
        }
        if (due != null && due.start().isAfter(graft.known().draft().outline().end())) {
            findings.add(new Finding("due", Reason.AFTER_THE_END, due.code()));
        }
        return findings;
    }

    void commitments(Branch branch) {
        new Pledges(graft, measures, steps).serve(branch);
    }
}
