package org.waymark.command.involvement;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.waymark.command.involvement.InvolvementRefusal.NO_SUCH_ROLE;
import static org.waymark.command.involvement.InvolvementRefusal.REASON_MISSING;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Refused;
import org.waymark.command.involvement.InvolvementCommand.DeclareRole;
import org.waymark.command.involvement.InvolvementCommand.EndRole;
import org.waymark.command.involvement.InvolvementEvent.RoleDeclared;
import org.waymark.command.involvement.InvolvementEvent.RoleEnded;

/**
 * The part one organisation takes in one strategy. Each says its own in its own stream, so that nobody waits for the
 * planners or for one another, least of all in a crisis.
 */
@Aggregate
class Involvement {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable InvolvementId id;

    private final Map<Part, Offer> standing = new HashMap<>();
    private final Set<Part> ever = new HashSet<>();

    private Involvement() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(DeclareRole command) {
        var part = command.part();
        if (!command.offer().equals(standing.get(part))) {
            Refused.when(ever.contains(part) && isEmpty(command.reason()), REASON_MISSING);
            apply(new RoleDeclared(command.involvement(), part, command.offer(), command.reason(), command.by()));
        }
    }

    @CommandHandler
    void handle(EndRole command) {
        Refused.when(!standing.containsKey(command.part()), NO_SUCH_ROLE);
        Refused.when(isEmpty(command.reason()), REASON_MISSING);
        apply(new RoleEnded(command.involvement(), command.part(), command.reason(), command.by()));
    }

    @EventSourcingHandler
    void on(InvolvementEvent event) {
        switch (event) {
            case RoleDeclared declared -> {
                id = declared.involvement();
                standing.put(declared.part(), declared.offer());
                ever.add(declared.part());
            }
            case RoleEnded ended -> standing.remove(ended.part());
        }
    }

    private static boolean isEmpty(@Nullable String reason) {
        return reason == null || reason.isBlank();
    }
}
