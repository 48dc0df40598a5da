package org.waymark.ui.transplant;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Command;
import org.waymark.command.ParticipantId;
import org.waymark.command.Words;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.strategy.Goal;
import org.waymark.command.strategy.GoalCommand.AddressGoal;
import org.waymark.command.strategy.GoalCommand.EntrustGoal;
import org.waymark.command.strategy.GoalCommand.ServeGoals;
import org.waymark.command.strategy.GoalCommand.TakeOverGoal;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.Lineage;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.ui.exchange.GoalTree;
import org.waymark.ui.exchange.GoalTree.Branch;
import org.waymark.ui.transplant.Part.Kind;
import org.waymark.ui.transplant.Part.State;

/**
 * Thinks a transplant through, part by part. A goal that was taken over before is found by its lineage, what hangs on
 * it by what it says, so that the same tree does one thing however often it is added.
 */
final class Grafting {

    private final Known known;
    private final GoalTree tree;
    private final Choices choices;
    private final ParticipantId by;
    private final List<Part> parts = new ArrayList<>();
    private final List<Command> commands = new ArrayList<>();
    private final Map<GoalId, Integer> revisions = new HashMap<>();
    private final Ids goals;

    Grafting(Known known, GoalTree tree, Choices choices, ParticipantId by) {
        this.known = known;
        this.tree = tree;
        this.choices = choices;
        this.by = by;
        goals = new Ids(
                known.draft().goals().stream().map(entry -> entry.goal().goal().value()));
    }

    Transplant transplant() {
        tree.goals().forEach(this::goal);
        tree.goals().forEach(this::serve);
        var hanging = new Hanging(this);
        tree.goals().forEach(hanging::measures);
        hanging.steps();
        tree.goals().forEach(hanging::commitments);
        return new Transplant(known.draft(), tree, choices, parts, commands);
    }

    Known known() {
        return known;
    }

    GoalTree tree() {
        return tree;
    }

    Choices choices() {
        return choices;
    }

    ParticipantId by() {
        return by;
    }

    StrategyId into() {
        return known.draft().strategy();
    }

    /** The goal as it stands in the draft already, where it was taken over before. */
    Optional<GoalEntry> there(GoalId goal) {
        var from = lineage(goal);
        return known.draft().goals().stream().filter(entry -> from(entry, from)).findFirst();
    }

    /** The id of a goal of the tree in the draft. */
    GoalId inDraft(GoalId goal) {
        return goals.of(goal.value()).map(GoalId::new).orElseThrow();
    }

    void send(Command command) {
        commands.add(command);
    }

    /** Records what becomes of a part, and answers whether it is to be added once nothing stands in the way. */
    boolean part(Kind kind, String id, Words name, boolean there, List<Finding> findings) {
        var stops = findings.stream().anyMatch(finding -> finding.reason().stops());
        var stopped = findings.stream().anyMatch(finding -> finding.reason().stopsThePart());
        var state = there
                ? State.THERE
                : stops && !choices.leavingOut() ? State.PROBLEM : stopped ? State.LEFT_OUT : State.NEW;
        parts.add(new Part(parts.size() + 1, kind, id, name, state, there ? List.of() : findings));
        return !there && !stopped;
    }

    private void goal(Branch branch) {
        var goal = branch.goal();
        var there = there(goal.goal());
        there.ifPresent(
                entry -> goals.there(goal.goal().value(), entry.goal().goal().value()));
        var id = there.isPresent()
                ? inDraft(goal.goal())
                : new GoalId(goals.give(goal.goal().value()));
        var comes = part(Kind.GOAL, goal.goal().value(), goal.name(), there.isPresent(), findings(branch));
        if (comes) {
            var parent = goal.parent() == null ? choices.under() : inDraft(goal.parent());
            var taken = new Goal(id, parent, goal.horizon(), goal.name(), goal.description());
            send(new TakeOverGoal(into(), taken, lineage(goal.goal()), by));
        }
        if (comes || there.filter(entry -> entry.revision() == 1).isPresent()) {
            revisions.put(goal.goal(), 1);
            terms(branch, id);
        }
    }

    private void terms(Branch branch, GoalId id) {
        var population = branch.population();
        if (population != null) {
            send(new AddressGoal(into(), id, seen(branch), population, branch.groups(), by));
        }
        var lead = known(branch.lead());
        var others = branch.contributors().stream()
                .filter(known.organisations()::contains)
                .filter(one -> !one.equals(lead))
                .distinct()
                .toList();
        if (lead != null || !others.isEmpty()) {
            send(new EntrustGoal(into(), id, seen(branch), lead, others, by));
        }
    }

    /** A goal serves those others that come along or came along before. */
    private void serve(Branch branch) {
        var goal = branch.goal().goal();
        var others = branch.alsoServes().stream()
                .flatMap(other -> inTreeOrDraft(other).stream())
                .distinct()
                .toList();
        if (revisions.containsKey(goal) && !others.isEmpty()) {
            send(new ServeGoals(into(), inDraft(goal), seen(branch), others, by));
        }
    }

    private int seen(Branch branch) {
        return revisions.merge(branch.goal().goal(), 1, Integer::sum) - 1;
    }

    private List<Finding> findings(Branch branch) {
        var findings = new ArrayList<Finding>();
        if (branch.lead() != null && known(branch.lead()) == null) {
            findings.add(new Finding(
                    "lead", Reason.UNKNOWN_ORGANISATION, branch.lead().value()));
        }
        branch.contributors().stream()
                .filter(one -> !known.organisations().contains(one))
                .forEach(one -> findings.add(new Finding("contributors", Reason.UNKNOWN_ORGANISATION, one.value())));
        branch.alsoServes().stream()
                .filter(other -> inTree(other) == null && there(other).isEmpty())
                .forEach(other -> findings.add(new Finding("alsoServes", Reason.GOAL_ELSEWHERE, other.value())));
        if (branch.sentence() != null) {
            findings.add(new Finding("sentence", Reason.SENTENCE_STAYS, ""));
        }
        return findings;
    }

    private Optional<GoalId> inTreeOrDraft(GoalId other) {
        return inTree(other) == null ? there(other).map(entry -> entry.goal().goal()) : Optional.of(inDraft(other));
    }

    private @Nullable Branch inTree(GoalId goal) {
        return tree.goals().stream()
                .filter(branch -> branch.goal().goal().equals(goal))
                .findFirst()
                .orElse(null);
    }

    private @Nullable OrganisationId known(@Nullable OrganisationId organisation) {
        return organisation != null && known.organisations().contains(organisation) ? organisation : null;
    }

    private Lineage lineage(GoalId goal) {
        return tree.lineage(goal, known.here());
    }

    private static boolean from(GoalEntry entry, Lineage lineage) {
        var from = entry.terms().from();
        return from != null && from.sameGoal(lineage);
    }
}
