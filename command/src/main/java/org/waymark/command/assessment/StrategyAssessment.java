package org.waymark.command.assessment;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.waymark.command.assessment.AssessmentRefusal.NOT_SENSIBLE;
import static org.waymark.command.assessment.AssessmentRefusal.NO_REASON;
import static org.waymark.command.assessment.AssessmentRefusal.SAME_AS_BEFORE;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Refused;
import org.waymark.command.assessment.AssessmentCommand.ChooseMethod;
import org.waymark.command.assessment.AssessmentEvent.MethodChosen;

/**
 * By which method a strategy is assessed. It is no part of the promise, so it needs no version: it reads what was
 * promised and moves none of it.
 */
@Aggregate
class StrategyAssessment {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable AssessmentId id;

    private Assessing method = Assessing.USUAL;

    private StrategyAssessment() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ChooseMethod command) {
        Refused.when(command.reason().isBlank(), NO_REASON);
        Refused.when(!command.method().isSensible(), NOT_SENSIBLE);
        Refused.when(command.method().equals(method), SAME_AS_BEFORE);
        apply(new MethodChosen(command.assessment(), command.method(), command.reason(), command.by()));
    }

    @EventSourcingHandler
    void on(AssessmentEvent event) {
        switch (event) {
            case MethodChosen chosen -> {
                id = chosen.assessment();
                method = chosen.method();
            }
        }
    }
}
