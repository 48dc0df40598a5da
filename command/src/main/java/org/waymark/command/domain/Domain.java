package org.waymark.command.domain;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.waymark.command.domain.DomainRefusal.NAMED_OTHERWISE;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Refused;
import org.waymark.command.Words;
import org.waymark.command.domain.DomainCommand.NameDomain;
import org.waymark.command.domain.DomainEvent.DomainNamed;

/** A part of life in somebody's vocabulary, under which commitments and indicators are found. */
@Aggregate
class Domain {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable DomainId id;

    private @Nullable Words name;

    private Domain() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(NameDomain command) {
        if (name == null) {
            apply(new DomainNamed(command.domain(), command.name(), command.sourceUrl(), command.by()));
        } else {
            Refused.when(!name.equals(command.name()), NAMED_OTHERWISE);
        }
    }

    @EventSourcingHandler
    void on(DomainEvent event) {
        switch (event) {
            case DomainNamed named -> {
                id = named.domain();
                name = named.name();
            }
        }
    }
}
