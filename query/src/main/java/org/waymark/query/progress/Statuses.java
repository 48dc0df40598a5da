package org.waymark.query.progress;

import static org.waymark.query.progress.Status.ACHIEVED;
import static org.waymark.query.progress.Status.AT_RISK;
import static org.waymark.query.progress.Status.NOT_ASSESSED;
import static org.waymark.query.progress.Status.NO_DATA;
import static org.waymark.query.progress.Status.OFF_TRACK;
import static org.waymark.query.progress.Status.ON_TRACK;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts the statuses of measures and says them in one word. */
final class Statuses {

    private static final List<Status> WORST_FIRST = List.of(OFF_TRACK, AT_RISK, ON_TRACK, ACHIEVED, NOT_ASSESSED);

    private Statuses() {}

    /** How many there are of each, zero included. */
    static Map<Status, Integer> counted(Collection<Status> statuses) {
        var counts = new EnumMap<Status, Integer>(Status.class);
        for (var status : Status.values()) {
            counts.put(status, Collections.frequency(statuses, status));
        }
        return Collections.unmodifiableMap(counts);
    }

    /** The worst of those that were assessed; else not assessed, or no data where all lack it. */
    static Status worst(Collection<Status> statuses) {
        return WORST_FIRST.stream()
                .filter(statuses::contains)
                .findFirst()
                .orElse(statuses.isEmpty() ? NOT_ASSESSED : NO_DATA);
    }
}
