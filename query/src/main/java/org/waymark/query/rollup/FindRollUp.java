package org.waymark.query.rollup;

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
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.Slice;
import org.waymark.command.place.PlaceId;

/**
 * How do the places within a place stand, and what do they add up to? Answered by an optional {@link RollUp}.
 *
 * @param whole the place around them, or null for the one in which most places are reported on
 * @param group the group asked about; the empty slice is the one the indicator names as plain
 * @param reference the group it is compared with, or null for none
 * @param asof as known at the end of this day, or null for what is known by now
 */
@AllowedTo({PUBLIC, PLANNER, REPORTER, REVIEWER, PARTNER, MODERATOR, MONITOR, ADMINISTRATOR})
public record FindRollUp(
        IndicatorId indicator,
        @Nullable PlaceId whole,
        Slice group,
        @Nullable Slice reference,
        @Nullable LocalDate asof) {}
