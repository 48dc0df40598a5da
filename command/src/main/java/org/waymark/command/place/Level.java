package org.waymark.command.place;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.waymark.command.place.VocabularyCommand.NameLevel;
import org.waymark.command.place.VocabularyEvent.LevelNamed;

/** A level of places and what it is called, so that an installation may have more than the usual ones. */
@Aggregate
class Level {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable PlaceLevel id;

    private @Nullable LevelNamed named;

    private Level() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(NameLevel command) {
        var event = new LevelNamed(command.level(), command.rank(), command.name(), command.by());
        if (named == null || !new LevelNamed(named.level(), named.rank(), named.name(), command.by()).equals(event)) {
            apply(event);
        }
    }

    @EventSourcingHandler
    void on(LevelNamed event) {
        id = event.level();
        named = event;
    }
}
