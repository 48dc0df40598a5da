package org.waymark.command.place;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.waymark.command.place.PlaceRefusal.CODE_TAKEN;
import static org.waymark.command.place.PlaceRefusal.WITHIN_ITSELF;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Refused;
import org.waymark.command.Words;
import org.waymark.command.place.PlaceCommand.RegisterPlace;
import org.waymark.command.place.PlaceCommand.RenamePlace;
import org.waymark.command.place.PlaceEvent.PlaceRegistered;
import org.waymark.command.place.PlaceEvent.PlaceRenamed;

/**
 * A territory under one code. Places know who they lie within, not who lies within them, so they never wait for each
 * other.
 */
@Aggregate
class Place {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable PlaceId id;

    private @Nullable PlaceRegistered registered;
    private @Nullable Words name;

    private Place() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RegisterPlace command) {
        Refused.when(command.place().equals(command.within()), WITHIN_ITSELF);
        var event =
                new PlaceRegistered(command.place(), command.level(), command.within(), command.name(), command.by());
        if (registered == null) {
            apply(event);
        } else {
            Refused.when(!sameAs(registered, event), CODE_TAKEN);
        }
    }

    @CommandHandler
    void handle(RenamePlace command) {
        if (!command.name().equals(name)) {
            apply(new PlaceRenamed(command.place(), command.name(), command.by()));
        }
    }

    @EventSourcingHandler
    void on(PlaceEvent event) {
        switch (event) {
            case PlaceRegistered first -> {
                id = first.place();
                registered = first;
                name = first.name();
            }
            case PlaceRenamed renamed -> name = renamed.name();
        }
    }

    private static boolean sameAs(PlaceRegistered one, PlaceRegistered other) {
        return new PlaceRegistered(one.place(), one.level(), one.within(), one.name(), other.by()).equals(other);
    }
}
