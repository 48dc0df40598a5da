package org.waymark.command.organisation;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.waymark.command.organisation.OrganisationRefusal.ALIAS_TELLS;
import static org.waymark.command.organisation.OrganisationRefusal.ALREADY_PROTECTED;
import static org.waymark.command.organisation.OrganisationRefusal.NAME_TAKEN;
import static org.waymark.command.organisation.OrganisationRefusal.NOT_PROTECTED;
import static org.waymark.command.organisation.OrganisationRefusal.NO_SUCH_MANDATE;
import static org.waymark.command.organisation.OrganisationRefusal.REASON_MISSING;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Refused;
import org.waymark.command.domain.DomainId;
import org.waymark.command.organisation.OrganisationCommand.DescribeFields;
import org.waymark.command.organisation.OrganisationCommand.GrantMandate;
import org.waymark.command.organisation.OrganisationCommand.ProtectName;
import org.waymark.command.organisation.OrganisationCommand.RegisterOrganisation;
import org.waymark.command.organisation.OrganisationCommand.RegisterProtected;
import org.waymark.command.organisation.OrganisationCommand.ShowName;
import org.waymark.command.organisation.OrganisationCommand.WithdrawMandate;
import org.waymark.command.organisation.OrganisationEvent.FieldsDescribed;
import org.waymark.command.organisation.OrganisationEvent.MandateGranted;
import org.waymark.command.organisation.OrganisationEvent.MandateWithdrawn;
import org.waymark.command.organisation.OrganisationEvent.NameProtected;
import org.waymark.command.organisation.OrganisationEvent.NameShown;
import org.waymark.command.organisation.OrganisationEvent.OrganisationRegistered;
import org.waymark.command.organisation.OrganisationEvent.ProtectedRegistered;
import org.waymark.command.place.PlaceId;

/**
 * One organisation with the mandates it holds: what it reports stands elsewhere, so a busy reporter never blocks a
 * grant.
 */
@Aggregate
class Organisation {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable OrganisationId id;

    private @Nullable OrganisationRegistered registered;
    private @Nullable ProtectedRegistered hidden;
    private boolean isProtected;
    private List<DomainId> fields = List.of();
    private List<PlaceId> places = List.of();
    private final Set<Mandate> mandates = new HashSet<>();

    private Organisation() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RegisterOrganisation command) {
        var event = new OrganisationRegistered(
                command.organisation(), command.kind(), command.place(), command.name(), command.by());
        Refused.when(hidden != null, NAME_TAKEN);
        if (registered == null) {
            apply(event);
        } else {
            Refused.when(!sameAs(registered, event), NAME_TAKEN);
        }
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RegisterProtected command) {
        Refused.when(!command.organisation().isNeutral(), ALIAS_TELLS);
        Refused.when(registered != null, NAME_TAKEN);
        if (hidden == null) {
            apply(new ProtectedRegistered(
                    command.organisation(),
                    command.kind(),
                    command.place(),
                    command.shownAs(),
                    command.name(),
                    command.by()));
        } else {
            Refused.when(hidden.kind() != command.kind(), NAME_TAKEN);
        }
    }

    @CommandHandler
    void handle(DescribeFields command) {
        var said = command.fields().stream().distinct().toList();
        var where = command.places().stream().distinct().toList();
        if (!said.equals(fields) || !where.equals(places)) {
            apply(new FieldsDescribed(command.organisation(), said, where, command.by()));
        }
    }

    @CommandHandler
    void handle(ProtectName command) {
        Refused.when(isProtected, ALREADY_PROTECTED);
        Refused.when(!command.alias().isNeutral(), ALIAS_TELLS);
        apply(new NameProtected(
                command.organisation(), command.alias(), command.shownAs(), command.name(), command.by()));
    }

    @CommandHandler
    void handle(ShowName command) {
        Refused.when(!isProtected, NOT_PROTECTED);
        apply(new NameShown(command.organisation(), command.name(), command.by()));
    }

    @CommandHandler
    void handle(GrantMandate command) {
        if (!mandates.contains(command.mandate())) {
            apply(new MandateGranted(command.organisation(), command.mandate(), command.by()));
        }
    }

    @CommandHandler
    void handle(WithdrawMandate command) {
        Refused.when(command.reason().isBlank(), REASON_MISSING);
        Refused.when(!mandates.contains(command.mandate()), NO_SUCH_MANDATE);
        apply(new MandateWithdrawn(command.organisation(), command.mandate(), command.reason(), command.by()));
    }

    @EventSourcingHandler
    void on(OrganisationEvent event) {
        switch (event) {
            case OrganisationRegistered first -> {
                id = first.organisation();
                registered = first;
            }
            case ProtectedRegistered first -> {
                id = first.organisation();
                hidden = first;
                isProtected = true;
            }
            case FieldsDescribed described -> {
                fields = described.fields();
                places = described.places();
            }
            case NameProtected _ -> isProtected = true;
            case NameShown _ -> isProtected = false;
            case MandateGranted granted -> mandates.add(granted.mandate());
            case MandateWithdrawn withdrawn -> mandates.remove(withdrawn.mandate());
        }
    }

    private static boolean sameAs(OrganisationRegistered one, OrganisationRegistered other) {
        return new OrganisationRegistered(one.organisation(), one.kind(), one.place(), one.name(), other.by())
                .equals(other);
    }
}
