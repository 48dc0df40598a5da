package org.waymark.command.quality;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.waymark.command.quality.ThresholdsRefusal.NOT_SENSIBLE;
import static org.waymark.command.quality.ThresholdsRefusal.NO_REASON;
import static org.waymark.command.quality.ThresholdsRefusal.SAME_AS_BEFORE;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Refused;
import org.waymark.command.quality.ThresholdsCommand.SetThresholds;
import org.waymark.command.quality.ThresholdsEvent.ThresholdsSet;

/** From where on values of one indicator are unusual. It is no part of its definition: what it means stays. */
@Aggregate
class IndicatorThresholds {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable ThresholdsId id;

    private Thresholds from = Thresholds.USUAL;

    private IndicatorThresholds() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(SetThresholds command) {
        Refused.when(command.reason().isBlank(), NO_REASON);
        Refused.when(!command.from().areSensible(), NOT_SENSIBLE);
        Refused.when(command.from().equals(from), SAME_AS_BEFORE);
        apply(new ThresholdsSet(command.thresholds(), command.from(), command.reason(), command.by()));
    }

    @EventSourcingHandler
    void on(ThresholdsEvent event) {
        switch (event) {
            case ThresholdsSet set -> {
                id = set.thresholds();
                from = set.from();
            }
        }
    }
}
