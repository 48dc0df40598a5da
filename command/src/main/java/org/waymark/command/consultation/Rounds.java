package org.waymark.command.consultation;

import java.util.Optional;
import org.waymark.command.strategy.ConsultationRound;

/** Which rounds of consultation were called, on the days on which they stand today. */
@FunctionalInterface
public interface Rounds {

    /** The round of this number; nothing where none was called. */
    Optional<ConsultationRound> find(ConsultationId consultation);
}
