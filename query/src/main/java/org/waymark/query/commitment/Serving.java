package org.waymark.query.commitment;

import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.Service;

/**
 * A promise that serves a commitment in the draft.
 *
 * @param goal the promise itself, or the goal it hangs on
 * @param binding whether the last version says so too
 */
public record Serving(Service service, GoalId goal, boolean binding) {}
