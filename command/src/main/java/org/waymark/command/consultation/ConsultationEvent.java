package org.waymark.command.consultation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.ParticipantId;
import org.waymark.command.StoredAs;
import org.waymark.command.Words;
import org.waymark.command.domain.DomainId;
import org.waymark.command.organisation.OrganisationId;

/** What has happened around a round of consultation. */
public sealed interface ConsultationEvent {

    ConsultationId consultation();

    ParticipantId by();

    /** There is this to read, under these subjects. */
    @StoredAs("consultation.consultation-described")
    record ConsultationDescribed(
            ConsultationId consultation, List<Material> materials, List<DomainId> subjects, ParticipantId by)
            implements ConsultationEvent {}

    /** An organisation endorses it or dissents. */
    @StoredAs("consultation.position-taken")
    record PositionTaken(
            ConsultationId consultation,
            OrganisationId organisation,
            Stance stance,
            @Nullable Words reasons,
            LocalDate on,
            ParticipantId by)
            implements ConsultationEvent {}

    /** What people said was answered officially. */
    @StoredAs("consultation.response-given")
    record ResponseGiven(ConsultationId consultation, Words response, LocalDate on, ParticipantId by)
            implements ConsultationEvent {}
}
