package org.waymark.query.progress;

import java.util.Collection;
import java.util.Map;

/**
 * A goal together with all goals that serve it, whatever their depth; each measure is counted once.
 *
 * @param goals how many goals serve it
 * @param status the worst of all measures with data; no data or not assessed where there is none
 * @param counts how many measures have each status
 */
public record Branch(int goals, Status status, Map<Status, Integer> counts) {

    static Branch of(int goals, Collection<Status> statuses) {
        return new Branch(goals, Statuses.worst(statuses), Statuses.counted(statuses));
    }

    /** How many measures there are. */
    public int measures() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many of them have data. */
    public int told() {
        return measures() - counts.getOrDefault(Status.NO_DATA, 0);
    }
}
