package org.waymark.query.version;

/**
 * A part of a plan.
 *
 * @param id of the goal, measure or milestone, or of the strategy itself
 */
public record Part(Subject subject, String id) {

    @Override
    public String toString() {
        return subject + ":" + id;
    }
}
