package org.waymark.query.consultation;

import static org.waymark.command.Role.ADMINISTRATOR;
import static org.waymark.command.Role.MODERATOR;
import static org.waymark.command.Role.MONITOR;
import static org.waymark.command.Role.PARTNER;
import static org.waymark.command.Role.PLANNER;
import static org.waymark.command.Role.PUBLIC;
import static org.waymark.command.Role.REPORTER;
import static org.waymark.command.Role.REVIEWER;

import org.waymark.command.AllowedTo;
import org.waymark.command.consultation.ConsultationId;

/**
 * In which words was the plan laid out in this round? Answered by an optional
 * {@link org.waymark.query.strategy.StrategyPage} as it read when the round opened, whatever was drafted since.
 */
@AllowedTo({PUBLIC, PLANNER, REPORTER, REVIEWER, PARTNER, MODERATOR, MONITOR, ADMINISTRATOR})
public record FindConsultedText(ConsultationId consultation) {}
