package org.waymark.command.place;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.waymark.command.place.PlaceRefusal.ENDS_BEFORE_IT_BEGINS;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Refused;
import org.waymark.command.place.VocabularyCommand.DescribeCodeList;
import org.waymark.command.place.VocabularyEvent.CodeListDescribed;

/** A list of codes in one vintage. Which place has which of its codes, the places say. */
@Aggregate
class CodeList {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable CodeListId id;

    private @Nullable CodeListDescribed described;

    private CodeList() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(DescribeCodeList command) {
        var from = command.from();
        var until = command.until();
        Refused.when(from != null && until != null && until.isBefore(from), ENDS_BEFORE_IT_BEGINS);
        var event =
                new CodeListDescribed(command.list(), command.name(), from, until, command.sourceUrl(), command.by());
        if (described == null || !event.equals(as(described, event))) {
            apply(event);
        }
    }

    @EventSourcingHandler
    void on(CodeListDescribed event) {
        id = event.list();
        described = event;
    }

    private static CodeListDescribed as(CodeListDescribed known, CodeListDescribed asked) {
        return new CodeListDescribed(
                known.list(), known.name(), known.from(), known.until(), known.sourceUrl(), asked.by());
    }
}
