package org.waymark.ui.workspace.feedback;

import java.time.Instant;
import java.util.Optional;
import org.waymark.query.moderation.ModerationRules;
import org.waymark.ui.Moderating;
import org.waymark.ui.StaffWords;
import org.waymark.ui.workspace.Seat;

/** What whoever reads voices goes by: how words are opened, the rules of the house, and whether it is time to rest. */
record Reading(Seat seat, StaffWords opened, Moderating moderating) {

    ModerationRules rules() {
        return moderating.rules();
    }

    Optional<Instant> restUntil() {
        return moderating.restUntil(seat.account());
    }
}
