package org.waymark.command.indicator;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.waymark.command.indicator.Direction.TOWARDS;
import static org.waymark.command.indicator.IndicatorRefusal.AIM_MISSING;
import static org.waymark.command.indicator.IndicatorRefusal.ALREADY_DEFINED;
import static org.waymark.command.indicator.IndicatorRefusal.LIMITS_CROSSED;

import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.Refused;
import org.waymark.command.indicator.IndicatorCommand.ChangeMethod;
import org.waymark.command.indicator.IndicatorCommand.DefineIndicator;
import org.waymark.command.indicator.IndicatorEvent.IndicatorDefined;
import org.waymark.command.indicator.IndicatorEvent.MethodChanged;

/** What is measured. Strategies share it, so a change of method is a break that every series shows, never an edit. */
@Aggregate
class Indicator {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable IndicatorId id;

    private @Nullable Definition definition;
    private final Set<Period> breaks = new HashSet<>();

    private Indicator() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(DefineIndicator command) {
        check(command.definition());
        if (definition == null) {
            apply(new IndicatorDefined(command.indicator(), command.definition(), command.by()));
        } else {
            Refused.when(!definition.equals(command.definition()), ALREADY_DEFINED);
        }
    }

    @CommandHandler
    void handle(ChangeMethod command) {
        check(command.definition());
        if (!command.definition().equals(definition) || !breaks.contains(command.from())) {
            apply(new MethodChanged(
                    command.indicator(), command.definition(), command.from(), command.reason(), command.by()));
        }
    }

    @EventSourcingHandler
    void on(IndicatorEvent event) {
        switch (event) {
            case IndicatorDefined defined -> {
                id = defined.indicator();
                definition = defined.definition();
            }
            case MethodChanged changed -> {
                definition = changed.definition();
                breaks.add(changed.from());
            }
        }
    }

    private static void check(Definition definition) {
        Refused.when(definition.direction() == TOWARDS && definition.towards() == null, AIM_MISSING);
        var lowest = definition.lowest();
        var highest = definition.highest();
        Refused.when(lowest != null && highest != null && lowest.compareTo(highest) > 0, LIMITS_CROSSED);
    }
}
