package org.waymark.command.coalition;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.waymark.command.coalition.CoalitionRefusal.ALREADY_A_MEMBER;
import static org.waymark.command.coalition.CoalitionRefusal.COALITION_ENDED;
import static org.waymark.command.coalition.CoalitionRefusal.COALITION_EXISTS;
import static org.waymark.command.coalition.CoalitionRefusal.CONVENOR_IS_A_MEMBER;
import static org.waymark.command.coalition.CoalitionRefusal.DAY_AHEAD;
import static org.waymark.command.coalition.CoalitionRefusal.DAY_TOO_EARLY;
import static org.waymark.command.coalition.CoalitionRefusal.NOT_A_MEMBER;
import static org.waymark.command.coalition.CoalitionRefusal.REASON_MISSING;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Refused;
import org.waymark.command.coalition.CoalitionCommand.DescribeCoalition;
import org.waymark.command.coalition.CoalitionCommand.EndCoalition;
import org.waymark.command.coalition.CoalitionCommand.FormCoalition;
import org.waymark.command.coalition.CoalitionCommand.JoinCoalition;
import org.waymark.command.coalition.CoalitionCommand.LeaveCoalition;
import org.waymark.command.coalition.CoalitionEvent.CoalitionDescribed;
import org.waymark.command.coalition.CoalitionEvent.CoalitionEnded;
import org.waymark.command.coalition.CoalitionEvent.CoalitionFormed;
import org.waymark.command.coalition.CoalitionEvent.MemberJoined;
import org.waymark.command.coalition.CoalitionEvent.MemberLeft;
import org.waymark.command.organisation.OrganisationId;

/** Organisations that work together, with who belongs to them since when. */
@Aggregate
class Coalition {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable CoalitionId id;

    private @Nullable Charter charter;
    private LocalDate began = LocalDate.MIN;
    private boolean ended;
    private final Map<OrganisationId, LocalDate> members = new HashMap<>();

    private Coalition() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(FormCoalition command, Clock clock) {
        Refused.when(charter != null, COALITION_EXISTS);
        past(command.on(), clock);
        apply(new CoalitionFormed(command.coalition(), command.charter(), command.on(), command.by()));
    }

    @CommandHandler
    void handle(DescribeCoalition command) {
        Refused.when(ended, COALITION_ENDED);
        if (!command.charter().equals(charter)) {
            Refused.when(!members.containsKey(command.charter().convenor()), CONVENOR_IS_A_MEMBER);
            Refused.when(command.reason().isBlank(), REASON_MISSING);
            apply(new CoalitionDescribed(command.coalition(), command.charter(), command.reason(), command.by()));
        }
    }

    @CommandHandler
    void handle(JoinCoalition command, Clock clock) {
        Refused.when(ended, COALITION_ENDED);
        Refused.when(members.containsKey(command.member()), ALREADY_A_MEMBER);
        past(command.on(), clock);
        Refused.when(command.on().isBefore(began), DAY_TOO_EARLY);
        apply(new MemberJoined(command.coalition(), command.member(), command.on(), command.by()));
    }

    @CommandHandler
    void handle(LeaveCoalition command, Clock clock) {
        Refused.when(ended, COALITION_ENDED);
        Refused.when(!members.containsKey(command.member()), NOT_A_MEMBER);
        Refused.when(charter != null && charter.convenor().equals(command.member()), CONVENOR_IS_A_MEMBER);
        past(command.on(), clock);
        Refused.when(command.on().isBefore(members.getOrDefault(command.member(), began)), DAY_TOO_EARLY);
        apply(new MemberLeft(command.coalition(), command.member(), command.on(), command.by()));
    }

    @CommandHandler
    void handle(EndCoalition command, Clock clock) {
        Refused.when(ended, COALITION_ENDED);
        Refused.when(command.reason().isBlank(), REASON_MISSING);
        past(command.on(), clock);
        Refused.when(command.on().isBefore(began), DAY_TOO_EARLY);
        apply(new CoalitionEnded(command.coalition(), command.reason(), command.on(), command.by()));
    }

    @EventSourcingHandler
    void on(CoalitionEvent event) {
        switch (event) {
            case CoalitionFormed formed -> {
                id = formed.coalition();
                charter = formed.charter();
                began = formed.on();
                members.put(formed.charter().convenor(), formed.on());
            }
            case CoalitionDescribed described -> charter = described.charter();
            case MemberJoined joined -> members.put(joined.member(), joined.on());
            case MemberLeft left -> members.remove(left.member());
            case CoalitionEnded _ -> ended = true;
        }
    }

    private static void past(LocalDate day, Clock clock) {
        Refused.when(day.isAfter(LocalDate.now(clock)), DAY_AHEAD);
    }
}
