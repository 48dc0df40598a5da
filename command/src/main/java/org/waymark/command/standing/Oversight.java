package org.waymark.command.standing;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.waymark.command.standing.OversightRefusal.MARGIN_BELOW_ZERO;
import static org.waymark.command.standing.OversightRefusal.NOT_OFF;
import static org.waymark.command.standing.OversightRefusal.OFF_ALREADY;
import static org.waymark.command.standing.OversightRefusal.REASON_MISSING;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Refused;
import org.waymark.command.standing.OversightCommand.SetMargin;
import org.waymark.command.standing.OversightCommand.SwitchReviewOff;
import org.waymark.command.standing.OversightCommand.SwitchReviewOn;
import org.waymark.command.standing.OversightEvent.MarginSet;
import org.waymark.command.standing.OversightEvent.ReviewSwitchedOff;
import org.waymark.command.standing.OversightEvent.ReviewSwitchedOn;

/**
 * How the values of one indicator are looked after: how far standings may lie apart, and whether a second person looks
 * at what comes in. It is apart from the indicator, whose meaning does not change by it.
 */
@Aggregate
class Oversight {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable OversightId id;

    private @Nullable Margin margin;
    private boolean off;
    private final Set<Promised> offFor = new HashSet<>();

    private Oversight() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(SetMargin command) {
        Refused.when(command.reason().isBlank(), REASON_MISSING);
        Refused.when(command.margin().amount().signum() < 0, MARGIN_BELOW_ZERO);
        if (!Objects.equals(margin, command.margin())) {
            apply(new MarginSet(command.oversight(), command.margin(), command.reason(), command.by()));
        }
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(SwitchReviewOff command) {
        Refused.when(command.reason().isBlank(), REASON_MISSING);
        Refused.when(isOff(command.measure()), OFF_ALREADY);
        apply(new ReviewSwitchedOff(command.oversight(), command.measure(), command.reason(), command.by()));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(SwitchReviewOn command) {
        Refused.when(command.reason().isBlank(), REASON_MISSING);
        Refused.when(!isOff(command.measure()), NOT_OFF);
        apply(new ReviewSwitchedOn(command.oversight(), command.measure(), command.reason(), command.by()));
    }

    @EventSourcingHandler
    void on(OversightEvent event) {
        id = event.oversight();
        switch (event) {
            case MarginSet set -> margin = set.margin();
            case ReviewSwitchedOff switched -> {
                if (switched.measure() == null) {
                    off = true;
                } else {
                    offFor.add(switched.measure());
                }
            }
            case ReviewSwitchedOn switched -> {
                if (switched.measure() == null) {
                    off = false;
                } else {
                    offFor.remove(switched.measure());
                }
            }
        }
    }

    private boolean isOff(@Nullable Promised measure) {
        return measure == null ? off : offFor.contains(measure);
    }
}
