package org.waymark.query.progress;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.waymark.command.ParticipantId;
import org.waymark.command.assessment.Assessing;
import org.waymark.command.strategy.StrategyId;

/**
 * By which methods a strategy was assessed.
 *
 * @param choices oldest first
 */
public record MethodPage(StrategyId strategy, List<Choice> choices) {

    /** A method somebody chose, and why. */
    public record Choice(Assessing method, String reason, ParticipantId by, Instant at) {}

    /** The method that held at the end of a day. */
    public Assessing on(LocalDate day) {
        return choices.reversed().stream()
                .filter(choice -> !LocalDate.ofInstant(choice.at(), UTC).isAfter(day))
                .findFirst()
                .map(Choice::method)
                .orElse(Assessing.USUAL);
    }
}
