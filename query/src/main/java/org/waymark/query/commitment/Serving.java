package org.waymark.query.commitment;

import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.Service;

/**
 * A promise that serves a commitment in the draft, in the last version, or in both.
 *
 * @param goal the promise itself, or the goal it hangs on
 * @param drafted whether the draft says so; where it does not, the next version ends it
 * @param binding whether the last version says so
 */
public record Serving(Service service, GoalId goal, boolean drafted, boolean binding) {}
