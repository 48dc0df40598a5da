package org.waymark.command.consultation;

import static org.waymark.command.Role.PARTNER;
import static org.waymark.command.Role.PLANNER;
import static org.waymark.command.Role.REPORTER;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.waymark.command.AllowedTo;
import org.waymark.command.Command;
import org.waymark.command.ParticipantId;
import org.waymark.command.Words;
import org.waymark.command.domain.DomainId;
import org.waymark.command.organisation.OrganisationId;

/** What may be asked about a round of consultation. Everything said here is public. */
public sealed interface ConsultationCommand extends Command {

    ConsultationId consultation();

    /** Say what there is to read, and under which subjects the round is found. It replaces what was said before. */
    @AllowedTo(PLANNER)
    record DescribeConsultation(
            @TargetAggregateIdentifier ConsultationId consultation,
            List<Material> materials,
            List<DomainId> subjects,
            ParticipantId by)
            implements ConsultationCommand {

        public DescribeConsultation {
            materials = List.copyOf(materials);
            subjects = List.copyOf(subjects);
        }
    }

    /**
     * Endorse what was put to consultation in the name of one's own organisation, or dissent. It replaces what the
     * organisation said before.
     *
     * @param reasons null only where an organisation endorses
     */
    @AllowedTo({PARTNER, REPORTER})
    record TakePosition(
            @TargetAggregateIdentifier ConsultationId consultation,
            OrganisationId organisation,
            Stance stance,
            @Nullable Words reasons,
            ParticipantId by)
            implements ConsultationCommand {}

    /** Answer officially what people said, once the round is over. A later answer adds to the first. */
    @AllowedTo(PLANNER)
    record RespondToConsultation(
            @TargetAggregateIdentifier ConsultationId consultation, Words response, ParticipantId by)
            implements ConsultationCommand {}
}
