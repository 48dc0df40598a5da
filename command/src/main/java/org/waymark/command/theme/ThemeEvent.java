package org.waymark.command.theme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.command.ParticipantId;
import org.waymark.command.StoredAs;
import org.waymark.command.Words;
import org.waymark.command.strategy.StrategyId;

/** What has happened to a theme. */
public sealed interface ThemeEvent {

    ThemeId theme();

    /** Voices have a common name. */
    @StoredAs("theme.theme-opened")
    record ThemeOpened(ThemeId theme, StrategyId strategy, Words title, LocalDate on, ParticipantId by)
            implements ThemeEvent {}

    /** It was decided, with reasons. */
    @StoredAs("theme.theme-decided")
    record ThemeDecided(
            ThemeId theme,
            Decision decision,
            Words reasons,
            @Nullable LocalDate due,
            LocalDate on,
            ParticipantId by) implements ThemeEvent {}

    /** A planner signed what became of it. */
    @StoredAs("theme.loop-closed")
    record LoopClosed(ThemeId theme, WeDid weDid, Words statement, LocalDate on, ParticipantId by)
            implements ThemeEvent {}
}
