package org.waymark.command.standing;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.waymark.command.standing.AccessRecordRefusal.DAY_AHEAD;
import static org.waymark.command.standing.AccessRecordRefusal.REASON_MISSING;
import static org.waymark.command.standing.AccessRecordRefusal.RECORDED_OTHERWISE;
import static org.waymark.command.standing.AccessRecordRefusal.TAKEN_BACK;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Refused;
import org.waymark.command.standing.AccessCommand.RecordAccess;
import org.waymark.command.standing.AccessCommand.TakeBackAccess;
import org.waymark.command.standing.AccessEvent.AccessRecorded;
import org.waymark.command.standing.AccessEvent.AccessTakenBack;

/** One attempt of a monitor to look for itself. Each is told by itself and never changed, only taken back. */
@Aggregate
class Access {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable AccessId id;

    private @Nullable Visit visit;
    private boolean takenBack;

    private Access() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RecordAccess command, Clock clock) {
        Refused.when(command.visit().reason().isBlank(), REASON_MISSING);
        Refused.when(command.visit().day().isAfter(LocalDate.now(clock)), DAY_AHEAD);
        if (visit == null) {
            apply(new AccessRecorded(command.access(), command.visit(), command.by()));
        } else {
            Refused.when(!visit.equals(command.visit()), RECORDED_OTHERWISE);
        }
    }

    @CommandHandler
    void handle(TakeBackAccess command) {
        Refused.when(command.reason().isBlank(), REASON_MISSING);
        Refused.when(takenBack, TAKEN_BACK);
        apply(new AccessTakenBack(command.access(), command.reason(), command.by()));
    }

    @EventSourcingHandler
    void on(AccessEvent event) {
        id = event.access();
        switch (event) {
            case AccessRecorded recorded -> visit = recorded.visit();
            case AccessTakenBack _ -> takenBack = true;
        }
    }
}
