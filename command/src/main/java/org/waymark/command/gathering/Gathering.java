package org.waymark.command.gathering;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.waymark.command.gathering.GatheringRefusal.LANGUAGE_UNREADABLE;
import static org.waymark.command.gathering.GatheringRefusal.NOTHING_RAISED;
import static org.waymark.command.gathering.GatheringRefusal.NOT_HELD_YET;
import static org.waymark.command.gathering.GatheringRefusal.NOT_YOURS;
import static org.waymark.command.gathering.GatheringRefusal.RAISED_UNREADABLE;
import static org.waymark.command.gathering.GatheringRefusal.REASON_MISSING;
import static org.waymark.command.gathering.GatheringRefusal.TAKEN_BACK;
import static org.waymark.command.gathering.GatheringRefusal.TOLD_ALREADY;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Refused;
import org.waymark.command.gathering.GatheringCommand.TakeBackGathering;
import org.waymark.command.gathering.GatheringCommand.TellGathering;
import org.waymark.command.gathering.GatheringEvent.GatheringTakenBack;
import org.waymark.command.gathering.GatheringEvent.GatheringTold;
import org.waymark.command.gathering.Held.Raised;

/** What people said when they sat together. */
@Aggregate
class Gathering {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable GatheringId id;

    private @Nullable GatheringTold told;
    private boolean takenBack;

    private Gathering() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(TellGathering command, Clock clock) {
        var today = LocalDate.now(clock);
        var held = command.held();
        Refused.when(takenBack, TAKEN_BACK);
        Refused.when(held.on().isAfter(today), NOT_HELD_YET);
        Refused.when(held.raised().isEmpty(), NOTHING_RAISED);
        Refused.when(!held.raised().stream().allMatch(Raised::sensible), RAISED_UNREADABLE);
        Refused.when(
                held.languages().isEmpty()
                        || !held.languages().stream().allMatch(code -> code.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")),
                LANGUAGE_UNREADABLE);
        if (told == null) {
            apply(new GatheringTold(command.gathering(), held, today, command.by()));
        } else {
            Refused.when(!told.held().equals(held), TOLD_ALREADY);
        }
    }

    @CommandHandler
    void handle(TakeBackGathering command) {
        Refused.when(takenBack, TAKEN_BACK);
        Refused.when(told == null || !told.by().equals(command.by()), NOT_YOURS);
        Refused.when(command.reason().isBlank(), REASON_MISSING);
        apply(new GatheringTakenBack(command.gathering(), command.reason(), command.by()));
    }

    @EventSourcingHandler
    void on(GatheringEvent event) {
        id = event.gathering();
        switch (event) {
            case GatheringTold first -> told = first;
            case GatheringTakenBack _ -> takenBack = true;
        }
    }
}
