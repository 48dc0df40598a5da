package org.waymark.command.standing;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.waymark.command.standing.DivergenceRefusal.WORDS_MISSING;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Refused;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.standing.DivergenceCommand.ExplainDivergence;
import org.waymark.command.standing.DivergenceEvent.DivergenceExplained;

/**
 * What the sides of a divergence say about it. It is apart from their series, since none of them may touch another's.
 */
@Aggregate
class Divergence {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable DivergenceId id;

    private final Map<OrganisationId, String> said = new HashMap<>();

    private Divergence() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ExplainDivergence command) {
        Refused.when(command.words().isBlank(), WORDS_MISSING);
        if (!command.words().equals(said.get(command.side()))) {
            apply(new DivergenceExplained(command.divergence(), command.side(), command.words(), command.by()));
        }
    }

    @EventSourcingHandler
    void on(DivergenceEvent event) {
        id = event.divergence();
        switch (event) {
            case DivergenceExplained explained -> said.put(explained.side(), explained.words());
        }
    }
}
