package org.waymark.query.history;

import java.util.List;

/**
 * A stretch of a history.
 *
 * @param happenings the latest first
 * @param total how many there are in all
 */
public record HistoryPage(Topic topic, List<Happening> happenings, int total) {

    /** How many happened before the earliest one told here. */
    public int earlier() {
        return happenings.isEmpty() ? 0 : happenings.getLast().number() - 1;
    }
}
