package org.waymark.query.progress;

import static org.waymark.command.Role.ADMINISTRATOR;
import static org.waymark.command.Role.MODERATOR;
import static org.waymark.command.Role.MONITOR;
import static org.waymark.command.Role.PARTNER;
import static org.waymark.command.Role.PLANNER;
import static org.waymark.command.Role.PUBLIC;
import static org.waymark.command.Role.REPORTER;
import static org.waymark.command.Role.REVIEWER;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.command.AllowedTo;
import org.waymark.command.assessment.Assessing;
import org.waymark.command.strategy.StrategyId;

/**
 * How would what binds be assessed by another method or other thresholds? Answered by an optional
 * {@link AssessmentReplay}.
 *
 * @param under the method that is tried, or null for the one that held
 * @param asof as known at the end of this day, or null for what is known by now
 */
@AllowedTo({PUBLIC, PLANNER, REPORTER, REVIEWER, PARTNER, MODERATOR, MONITOR, ADMINISTRATOR})
public record FindAssessments(
        StrategyId strategy, @Nullable Assessing under, @Nullable LocalDate asof) {}
