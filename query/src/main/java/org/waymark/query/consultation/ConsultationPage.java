package org.waymark.query.consultation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.command.consultation.ConsultationId;
import org.waymark.command.consultation.Material;
import org.waymark.command.consultation.Stance;
import org.waymark.command.domain.DomainId;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.strategy.ConsultationRound;

/**
 * One round of consultation.
 *
 * @param plan name of the strategy
 * @param round on the days on which it stands today
 * @param subjects under which it is found
 * @param positions the last of each organisation, in the order in which they first spoke
 * @param responses the official ones, in order
 */
public record ConsultationPage(
        ConsultationId consultation,
        Words plan,
        ConsultationRound round,
        List<Material> materials,
        List<DomainId> subjects,
        List<Position> positions,
        List<Response> responses) {

    /** How an organisation stands to it. */
    public record Position(
            OrganisationId organisation,
            Stance stance,
            @Nullable Words reasons,
            LocalDate on) {}

    /** What was answered officially. */
    public record Response(Words words, LocalDate on) {}

    /** Where a round stands on a day. */
    public enum State {
        OPEN,
        AHEAD,
        OVER
    }

    /** Whether people are asked on this day, will be, or were. */
    public State on(LocalDate day) {
        return round.isOpenOn(day) ? State.OPEN : day.isBefore(round.opens()) ? State.AHEAD : State.OVER;
    }

    /** Whether what was said on this day came after the round was over. */
    public boolean isLate(LocalDate said) {
        return said.isAfter(round.closes());
    }
}
