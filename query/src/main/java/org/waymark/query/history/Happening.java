package org.waymark.query.history;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Role;
import org.waymark.query.version.Difference;

/**
 * One event in the history of something.
 *
 * @param number of the event in this history, 1 for the first
 * @param sequence of the event in its stream
 * @param roles of whoever acted; empty where that was not recorded
 * @param event as it lies on the log; what is sealed in it stays sealed
 * @param replaced the earlier event whose statement this one replaces or takes back, or null
 * @param differences what a plan said before and says after; empty where it is about no plan
 * @param undo whether it can be undone, and what that takes
 */
public record Happening(
        int number,
        String stream,
        long sequence,
        Instant at,
        Set<Role> roles,
        Object event,
        @Nullable Object replaced,
        List<Difference> differences,
        Undo undo) {}
