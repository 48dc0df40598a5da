package org.waymark.query.quality;

import static org.waymark.command.Role.PLANNER;

import org.waymark.command.AllowedTo;
import org.waymark.command.quality.Rule;

/** What would this rule find among the values there are? Answered by a {@link RuleTrial}. */
@AllowedTo(PLANNER)
public record FindRuleTrial(Rule rule) {}
