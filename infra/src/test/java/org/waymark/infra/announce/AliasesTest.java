package org.waymark.infra.announce;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;
import org.waymark.command.ParticipantId;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.Slice;
import org.waymark.command.organisation.OrganisationEvent.NameProtected;
import org.waymark.command.organisation.OrganisationEvent.NameShown;
import org.waymark.command.organisation.OrganisationEvent.OrganisationRegistered;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.organisation.OrganisationKind;
import org.waymark.command.place.PlaceId;
import org.waymark.command.reporting.Observation;
import org.waymark.command.reporting.ReportingEvent.ValueAccepted;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.command.reporting.Value;
import org.waymark.command.sealed.Sealed;

class AliasesTest {

    static final ParticipantId MINA = new ParticipantId("mina");
    static final OrganisationId CRADLE = new OrganisationId("cradle");
    static final Words NAME = Words.english("Cradle");
    static final OrganisationRegistered REGISTERED =
            new OrganisationRegistered(CRADLE, OrganisationKind.MIGRANT_LED, null, NAME, MINA);
    static final NameProtected PROTECTED = new NameProtected(
            CRADLE,
            new OrganisationId("protected-0a1b2c3d"),
            Words.english("Protected organisation"),
            new Sealed(1, new UUID(0, 7), "iv", "ct"),
            MINA);
    static final ValueAccepted ACCEPTED = new ValueAccepted(
            new ReportingSeriesId(new IndicatorId("unemployment-rate"), new PlaceId("IE"), CRADLE),
            Period.year(2024),
            Value.of(Slice.TOTAL, Observation.of(BigDecimal.TEN)),
            1,
            null,
            MINA);

    static String source(Object... history) {
        var log = EmbeddedEventStore.builder()
                .storageEngine(new InMemoryEventStorageEngine())
                .build();
        var messages = new ArrayList<DomainEventMessage<?>>();
        for (var event : history) {
            messages.add(new GenericDomainEventMessage<>("o", CRADLE.toString(), messages.size(), event));
        }
        log.publish(List.copyOf(messages));
        return new Aliases(log).in(ACCEPTED).series().source().value();
    }

    @Test
    void aProtectedSourceIsAnnouncedUnderItsAlias() {
        assertThat(source(REGISTERED, PROTECTED)).isEqualTo("protected-0a1b2c3d");
    }

    @Test
    void anOpenSourceIsAnnouncedAsItIs() {
        assertThat(source(REGISTERED)).isEqualTo("cradle");
        assertThat(source(REGISTERED, PROTECTED, new NameShown(CRADLE, NAME, MINA)))
                .isEqualTo("cradle");
    }

    @Test
    void aSourceThatNobodyRegisteredIsAnnouncedAsItIs() {
        assertThat(source()).isEqualTo("cradle");
    }
}
