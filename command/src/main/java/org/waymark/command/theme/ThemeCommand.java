package org.waymark.command.theme;

import static org.waymark.command.Role.MODERATOR;
import static org.waymark.command.Role.PLANNER;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.waymark.command.AllowedTo;
import org.waymark.command.Command;
import org.waymark.command.ParticipantId;
import org.waymark.command.Words;
import org.waymark.command.strategy.StrategyId;

/** What may be asked of a theme. */
public sealed interface ThemeCommand extends Command {

    ThemeId theme();

    /** Give what several voices ask a name. */
    @AllowedTo({PLANNER, MODERATOR})
    record OpenTheme(@TargetAggregateIdentifier ThemeId theme, StrategyId strategy, Words title, ParticipantId by)
            implements ThemeCommand {}

    /** Decide about a theme, with reasons; deciding again replaces the decision in the open. */
    @AllowedTo(PLANNER)
    record DecideTheme(
            @TargetAggregateIdentifier ThemeId theme,
            Decision decision,
            Words reasons,
            @Nullable LocalDate due,
            ParticipantId by)
            implements ThemeCommand {}

    /** Sign what became of it. */
    @AllowedTo(PLANNER)
    record CloseLoop(@TargetAggregateIdentifier ThemeId theme, WeDid weDid, Words statement, ParticipantId by)
            implements ThemeCommand {}
}
