package org.waymark.command.consultation;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.waymark.command.consultation.ConsultationRefusal.LINK_UNREADABLE;
import static org.waymark.command.consultation.ConsultationRefusal.NOT_OPEN_YET;
import static org.waymark.command.consultation.ConsultationRefusal.NOT_OVER_YET;
import static org.waymark.command.consultation.ConsultationRefusal.NO_SUCH_ROUND;
import static org.waymark.command.consultation.ConsultationRefusal.REASON_MISSING;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Links;
import org.waymark.command.Refused;
import org.waymark.command.consultation.ConsultationCommand.DescribeConsultation;
import org.waymark.command.consultation.ConsultationCommand.RespondToConsultation;
import org.waymark.command.consultation.ConsultationCommand.TakePosition;
import org.waymark.command.consultation.ConsultationEvent.ConsultationDescribed;
import org.waymark.command.consultation.ConsultationEvent.PositionTaken;
import org.waymark.command.consultation.ConsultationEvent.ResponseGiven;
import org.waymark.command.strategy.ConsultationRound;

/**
 * What surrounds one round of consultation. Its days and questions belong to the strategy; it is a stream of its own
 * because organisations that take a position wait neither for planners nor for each other.
 */
@Aggregate
class Consultation {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable ConsultationId id;

    private Consultation() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(DescribeConsultation command, Rounds rounds) {
        round(command, rounds);
        Refused.when(!command.materials().stream().map(Material::link).allMatch(Links::lead), LINK_UNREADABLE);
        apply(new ConsultationDescribed(command.consultation(), command.materials(), command.subjects(), command.by()));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(TakePosition command, Rounds rounds, Clock clock) {
        var today = LocalDate.now(clock);
        Refused.when(round(command, rounds).opens().isAfter(today), NOT_OPEN_YET);
        Refused.when(command.stance() == Stance.DISSENTS && command.reasons() == null, REASON_MISSING);
        apply(new PositionTaken(
                command.consultation(),
                command.organisation(),
                command.stance(),
                command.reasons(),
                today,
                command.by()));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RespondToConsultation command, Rounds rounds, Clock clock) {
        var today = LocalDate.now(clock);
        Refused.when(!round(command, rounds).closes().isBefore(today), NOT_OVER_YET);
        apply(new ResponseGiven(command.consultation(), command.response(), today, command.by()));
    }

    @EventSourcingHandler
    void on(ConsultationEvent event) {
        id = event.consultation();
    }

    private static ConsultationRound round(ConsultationCommand command, Rounds rounds) {
        return rounds.find(command.consultation()).orElseThrow(() -> Refused.because(NO_SUCH_ROUND));
    }
}
