package org.waymark.command.domain;

import static org.waymark.command.Role.ADMINISTRATOR;
import static org.waymark.command.Role.PLANNER;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.waymark.command.AllowedTo;
import org.waymark.command.Command;
import org.waymark.command.ParticipantId;
import org.waymark.command.Words;

/** What may be asked of a domain. */
public sealed interface DomainCommand extends Command {

    DomainId domain();

    /**
     * Name a domain. Doing so again with the same words changes nothing.
     *
     * @param sourceUrl where the vocabulary was published
     */
    @AllowedTo({PLANNER, ADMINISTRATOR})
    record NameDomain(@TargetAggregateIdentifier DomainId domain, Words name, String sourceUrl, ParticipantId by)
            implements DomainCommand {}
}
