package org.waymark.command.domain;

import org.waymark.command.ParticipantId;
import org.waymark.command.StoredAs;
import org.waymark.command.Words;

/** What has happened to a domain. */
public sealed interface DomainEvent {

    DomainId domain();

    /** The domain has a name. */
    @StoredAs("domain.domain-named")
    record DomainNamed(DomainId domain, Words name, String sourceUrl, ParticipantId by) implements DomainEvent {}
}
