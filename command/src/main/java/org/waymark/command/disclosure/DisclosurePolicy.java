package org.waymark.command.disclosure;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.waymark.command.disclosure.PolicyRefusal.GUARDED_SO_ALREADY;
import static org.waymark.command.disclosure.PolicyRefusal.REASON_MISSING;
import static org.waymark.command.disclosure.PolicyRefusal.THRESHOLDS_OUT_OF_ORDER;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Refused;
import org.waymark.command.disclosure.PolicyCommand.GuardDataSet;
import org.waymark.command.disclosure.PolicyEvent.DataSetGuarded;

/** How one data set is guarded. It is a stream of its own, since indicators are defined by others for other ends. */
@Aggregate
class DisclosurePolicy {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable PolicyId id;

    private @Nullable Guarding guarding;

    private DisclosurePolicy() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(GuardDataSet command) {
        Refused.when(command.reason().isBlank(), REASON_MISSING);
        Refused.when(!command.guarding().isInOrder(), THRESHOLDS_OUT_OF_ORDER);
        Refused.when(command.guarding().equals(guarding), GUARDED_SO_ALREADY);
        apply(new DataSetGuarded(command.policy(), command.guarding(), command.reason(), command.by()));
    }

    @EventSourcingHandler
    void on(PolicyEvent event) {
        switch (event) {
            case DataSetGuarded guarded -> {
                id = guarded.policy();
                guarding = guarded.guarding();
            }
        }
    }
}
