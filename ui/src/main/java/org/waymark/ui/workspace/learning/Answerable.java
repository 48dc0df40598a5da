package org.waymark.ui.workspace.learning;

import org.waymark.command.Role;
import org.waymark.command.review.Recommendation;
import org.waymark.ui.workspace.Seat;

/** Who says how far it has come with what was recommended. */
public final class Answerable {

    private Answerable() {}

    /** Whether whoever sits here does. */
    public static boolean is(Seat seat, Recommendation recommendation) {
        var owner = recommendation.owner();
        var role = recommendation.role();
        return seat.is(Role.PLANNER)
                || (owner != null && owner.equals(seat.organisation()))
                || (role != null && (role == Role.REPORTER || role == Role.PARTNER) && seat.is(role));
    }
}
