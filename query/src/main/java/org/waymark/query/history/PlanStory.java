package org.waymark.query.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.LifeCycleEvent;
import org.waymark.command.strategy.LifeCycleEvent.ConsultationCalled;
import org.waymark.command.strategy.LifeCycleEvent.ConsultationMoved;
import org.waymark.command.strategy.Promise;
import org.waymark.command.strategy.Service;
import org.waymark.command.strategy.ServingEvent;
import org.waymark.command.strategy.ServingEvent.CommitmentServed;
import org.waymark.command.strategy.ServingEvent.ServingStopped;
import org.waymark.command.strategy.StrategyEvent;
import org.waymark.command.strategy.StrategyEvent.GoalDropped;
import org.waymark.command.strategy.StrategyEvent.MeasureDropped;
import org.waymark.command.strategy.StrategyEvent.MilestoneDropped;
import org.waymark.command.strategy.StrategyEvent.StrategyDrafted;
import org.waymark.query.strategy.Plan;
import org.waymark.query.strategy.StrategyPage.GoalEntry;

/** Reads the stream of a strategy from its beginning and notes what each event found and left behind. */
final class PlanStory {

    private final Replacements replacements = new Replacements();
    private final List<Noted> noted = new ArrayList<>();
    private final Map<String, Service> services = new LinkedHashMap<>();
    private final Map<String, String> homes = new HashMap<>();
    private @Nullable Plan plan;
    private boolean ended;

    void hear(DomainEventMessage<?> message) {
        var event = message.getPayload();
        var mentions = Mentions.in(event);
        var goal = goal(mentions, event);
        var before = entry(goal);
        if (event instanceof GoalDropped && before != null) {
            mentions = with(mentions, before);
        }
        fold(message, event);
        var after = entry(goal);
        var outline = plan == null ? null : plan.outline();
        noted.add(new Noted(message, replacements.by(event), mentions, outline, before, after, lost(event, mentions)));
    }

    private void fold(DomainEventMessage<?> message, Object event) {
        switch (event) {
            case StrategyDrafted drafted -> plan = Plan.begun(drafted);
            case StrategyEvent change
            when plan != null ->
                plan = plan.after(change, message.getTimestamp()).withoutChanges();
            case ServingEvent change
            when plan != null -> plan = plan.after(change).withoutChanges();
            case ConsultationCalled _, ConsultationMoved _ -> {}
            case LifeCycleEvent end -> ended = true;
            default -> {}
        }
    }

    /** The goal that an event is about: the one it mentions, or the one on which the part it mentions hangs. */
    private @Nullable GoalId goal(Set<String> mentions, Object event) {
        var own = Home.of(event);
        if (own != null) {
            mentions.stream().filter(part -> !part.startsWith("goal:")).forEach(part -> homes.put(part, own.value()));
            return own;
        }
        return mentions.stream()
                .map(part -> part.startsWith("goal:") ? part.substring("goal:".length()) : homes.get(part))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .map(GoalId::new)
                .orElse(null);
    }

    private @Nullable GoalEntry entry(@Nullable GoalId goal) {
        return plan == null || goal == null ? null : plan.goal(goal).orElse(null);
    }

    private static Set<String> with(Set<String> mentions, GoalEntry goal) {
        var all = new HashSet<>(mentions);
        goal.measures().forEach(measure -> all.add(measure.measure().toString()));
        goal.milestones().forEach(step -> all.add(step.milestone().toString()));
        return all;
    }

    private List<Service> lost(Object event, Set<String> mentions) {
        return switch (event) {
            case CommitmentServed served -> {
                services.put(key(served.service().promise(), served.service().commitment()), served.service());
                yield List.of();
            }
            case ServingStopped stopped ->
                Stream.ofNullable(services.remove(key(stopped.promise(), stopped.commitment())))
                        .toList();
            case GoalDropped _, MeasureDropped _, MilestoneDropped _ -> ended(dropped(event, mentions));
            default -> List.of();
        };
    }

    private static Set<String> dropped(Object event, Set<String> mentions) {
        return switch (event) {
            case MeasureDropped drop -> Set.of(drop.measure().toString());
            case MilestoneDropped drop -> Set.of(drop.milestone().toString());
            default -> mentions;
        };
    }

    private List<Service> ended(Set<String> parts) {
        var gone = services.values().stream()
                .filter(service -> parts.contains(Mentions.of(service.promise())))
                .toList();
        services.values().removeAll(gone);
        return gone;
    }

    private static String key(Promise promise, Object commitment) {
        return Mentions.of(promise) + "@" + commitment;
    }

    List<Noted> noted() {
        return noted;
    }

    boolean ended() {
        return ended;
    }

    /** The goal as it stands now. */
    Optional<GoalEntry> now(@Nullable GoalEntry earlier) {
        return earlier == null
                ? Optional.empty()
                : Optional.ofNullable(entry(earlier.goal().goal()));
    }
}
