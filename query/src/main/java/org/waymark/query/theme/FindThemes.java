package org.waymark.query.theme;

import static org.waymark.command.Role.MODERATOR;
import static org.waymark.command.Role.MONITOR;
import static org.waymark.command.Role.PARTNER;
import static org.waymark.command.Role.PLANNER;

import org.jspecify.annotations.Nullable;
import org.waymark.command.AllowedTo;
import org.waymark.command.strategy.StrategyId;

/** What do people ask? Answered by a list of {@link ThemePage}, the latest first. */
@AllowedTo({PLANNER, MODERATOR, MONITOR, PARTNER})
public record FindThemes(@Nullable StrategyId strategy) {}
