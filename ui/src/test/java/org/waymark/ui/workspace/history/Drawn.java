package org.waymark.ui.workspace.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.waymark.command.Words;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.Promise;
import org.waymark.command.strategy.ResourceEvent.CostOfInactionNoted;
import org.waymark.command.strategy.ResourceEvent.ResourceRecorded;
import org.waymark.command.strategy.ResourceEvent.ResourceTakenBack;
import org.waymark.command.strategy.ServingEvent;
import org.waymark.command.strategy.ServingEvent.CommitmentServed;
import org.waymark.command.strategy.ServingEvent.ServingStopped;
import org.waymark.command.strategy.StrategyEvent;
import org.waymark.command.strategy.StrategyEvent.GoalDropped;
import org.waymark.command.strategy.StrategyEvent.MeasureDropped;
import org.waymark.command.strategy.StrategyEvent.StrategyDrafted;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.Plan;
import org.waymark.query.strategy.StrategyPage;

/** A draft and the money behind it, drawn from the log: what it says, at whatever revision. */
record Drawn(
        StrategyPage page, Collection<CommitmentServed> served, List<ResourceRecorded> money, List<Words> inaction) {

    static Drawn of(List<Object> events) {
        Plan plan = Plan.begun((StrategyDrafted) events.getFirst());
        var served = new HashSet<CommitmentServed>();
        var money = new ArrayList<ResourceRecorded>();
        var inaction = new ArrayList<Words>();
        for (var event : events.subList(1, events.size())) {
            if (event instanceof ServingEvent serving) {
                plan = plan.after(serving);
            }
            switch (event) {
                case CommitmentServed one -> served.add(one);
                case ServingStopped stopped ->
                    served.removeIf(one -> one.service().commitment().equals(stopped.commitment()));
                case ResourceRecorded one -> money.add(one);
                case ResourceTakenBack back ->
                    money.removeIf(one -> one.resource().resource().equals(back.resource()));
                case CostOfInactionNoted noted -> {
                    inaction.clear();
                    inaction.add(noted.note());
                }
                case StrategyEvent change -> {
                    plan = plan.after(change, Instant.EPOCH);
                    switch (change) {
                        case GoalDropped dropped ->
                            served.removeIf(one -> one.goal().equals(dropped.goal()));
                        case MeasureDropped dropped ->
                            served.removeIf(one -> one.service().promise().equals(Promise.of(dropped.measure())));
                        default -> {}
                    }
                }
                default -> {}
            }
        }
        return new Drawn(Objects.requireNonNull(plan).page(Edition.DRAFT).orElseThrow(), served, money, inaction);
    }

    int revision(GoalId goal) {
        return page.goals().stream()
                .filter(entry -> entry.goal().goal().equals(goal))
                .mapToInt(StrategyPage.GoalEntry::revision)
                .sum();
    }

    /** Everything in it but revisions and the ids of amounts. */
    List<Object> said() {
        return List.of(
                page.goals().stream()
                        .map(entry -> List.of(
                                entry.goal(),
                                new HashSet<>(entry.measures()),
                                new HashSet<>(entry.milestones()),
                                entry.terms()))
                        .collect(java.util.stream.Collectors.toSet()),
                served.stream().map(CommitmentServed::service).collect(java.util.stream.Collectors.toSet()),
                money.stream().map(one -> one.resource().amount()).toList(),
                inaction);
    }
}
