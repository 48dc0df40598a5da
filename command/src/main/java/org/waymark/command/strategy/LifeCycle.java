package org.waymark.command.strategy;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.waymark.command.strategy.StrategyRefusal.CLOSES_BEFORE_OPENING;
import static org.waymark.command.strategy.StrategyRefusal.CONSULTATION_OPEN;
import static org.waymark.command.strategy.StrategyRefusal.HAS_ENDED;
import static org.waymark.command.strategy.StrategyRefusal.LANGUAGE_MISSING;
import static org.waymark.command.strategy.StrategyRefusal.NEVER_ADOPTED;
import static org.waymark.command.strategy.StrategyRefusal.NOTHING_PROMISED;
import static org.waymark.command.strategy.StrategyRefusal.NO_SUCH_ROUND;
import static org.waymark.command.strategy.StrategyRefusal.OWN_SUCCESSOR;
import static org.waymark.command.strategy.StrategyRefusal.ROUNDS_OVERLAP;
import static org.waymark.command.strategy.StrategyRefusal.ROUND_BEGUN;
import static org.waymark.command.strategy.StrategyRefusal.ROUND_OVER;
import static org.waymark.command.strategy.StrategyRefusal.SUCCESSOR_NAMED_ALREADY;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.waymark.command.Command;
import org.waymark.command.Refused;
import org.waymark.command.strategy.LifeCycleCommand.CloseStrategy;
import org.waymark.command.strategy.LifeCycleCommand.MoveConsultation;
import org.waymark.command.strategy.LifeCycleCommand.NameSuccessor;
import org.waymark.command.strategy.LifeCycleCommand.PutToConsultation;
import org.waymark.command.strategy.LifeCycleCommand.WithdrawStrategy;
import org.waymark.command.strategy.LifeCycleEvent.ConsultationCalled;
import org.waymark.command.strategy.LifeCycleEvent.ConsultationMoved;
import org.waymark.command.strategy.LifeCycleEvent.StrategyClosed;
import org.waymark.command.strategy.LifeCycleEvent.StrategyWithdrawn;
import org.waymark.command.strategy.LifeCycleEvent.SuccessorNamed;
import org.waymark.command.strategy.StrategyEvent.VersionAdopted;

/** The part of a strategy that decides when it is consulted on, and whether it has ended. */
class LifeCycle {

    private final Plan plan;
    private final List<ConsultationRound> rounds = new ArrayList<>();
    private boolean adopted;
    private boolean over;
    private boolean withdrawn;
    private boolean followed;

    LifeCycle(Plan plan) {
        this.plan = plan;
    }

    /** Nothing of a strategy that has ended is changed any more; only a successor may still be named. */
    void admit(Command command) {
        Refused.when(over && (withdrawn || !(command instanceof NameSuccessor)), HAS_ENDED);
    }

    /** Nobody decides while people are still being asked. */
    void admitDecision(LocalDate day) {
        Refused.when(rounds.stream().anyMatch(round -> round.isOpenOn(day)), CONSULTATION_OPEN);
    }

    @CommandHandler
    void handle(PutToConsultation command) {
        var round = command.round();
        Refused.when(plan.isEmpty(), NOTHING_PROMISED);
        Refused.when(round.closes().isBefore(round.opens()), CLOSES_BEFORE_OPENING);
        Refused.when(round.languages().isEmpty(), LANGUAGE_MISSING);
        Refused.when(rounds.stream().anyMatch(round::overlaps), ROUNDS_OVERLAP);
        apply(new ConsultationCalled(command.strategy(), round, command.by()));
    }

    @CommandHandler
    void handle(MoveConsultation command, Clock clock) {
        var today = LocalDate.now(clock);
        var round = rounds.stream()
                .filter(one -> one.opens().equals(command.round()))
                .findFirst()
                .orElseThrow(() -> Refused.because(NO_SUCH_ROUND));
        var moved = round.on(command.opens(), command.closes());
        Refused.when(round.closes().isBefore(today), ROUND_OVER);
        Refused.when(!round.opens().isAfter(today) && !moved.opens().equals(round.opens()), ROUND_BEGUN);
        Refused.when(moved.closes().isBefore(moved.opens()), CLOSES_BEFORE_OPENING);
        Refused.when(rounds.stream().filter(one -> !one.equals(round)).anyMatch(moved::overlaps), ROUNDS_OVERLAP);
        if (!moved.equals(round)) {
            apply(new ConsultationMoved(command.strategy(), round, moved, command.reason(), command.by()));
        }
    }

    @CommandHandler
    void handle(CloseStrategy command) {
        Refused.when(!adopted, NEVER_ADOPTED);
        apply(new StrategyClosed(command.strategy(), command.reason(), command.decidedOn(), command.by()));
    }

    @CommandHandler
    void handle(WithdrawStrategy command) {
        apply(new StrategyWithdrawn(command.strategy(), command.reason(), command.decidedOn(), command.by()));
    }

    @CommandHandler
    void handle(NameSuccessor command) {
        Refused.when(!adopted, NEVER_ADOPTED);
        Refused.when(command.successor().equals(command.strategy()), OWN_SUCCESSOR);
        Refused.when(followed, SUCCESSOR_NAMED_ALREADY);
        apply(new SuccessorNamed(
                command.strategy(), command.successor(), command.reason(), command.decidedOn(), command.by()));
    }

    @EventSourcingHandler
    void on(VersionAdopted event) {
        adopted = true;
    }

    @EventSourcingHandler
    void on(LifeCycleEvent event) {
        over = over || !(event instanceof ConsultationCalled || event instanceof ConsultationMoved);
        switch (event) {
            case ConsultationCalled called -> rounds.add(called.round());
            case ConsultationMoved moved -> rounds.replaceAll(one -> one.equals(moved.from()) ? moved.to() : one);
            case StrategyClosed _ -> {}
            case StrategyWithdrawn _ -> withdrawn = true;
            case SuccessorNamed _ -> followed = true;
        }
    }
}
