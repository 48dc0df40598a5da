package org.waymark.ui.transplant;

import java.util.List;
import org.waymark.command.Words;

/**
 * One part of a tree and what becomes of it.
 *
 * @param row counted from 1 in the order of the tree
 * @param id in the tree
 */
public record Part(int row, Kind kind, String id, Words name, State state, List<Finding> findings) {

    /** What it is. */
    public enum Kind {
        GOAL,
        MEASURE,
        MILESTONE,
        COMMITMENT
    }

    /** What becomes of it. */
    public enum State {
        /** It will be added. */
        NEW,
        /** It was taken over before. */
        THERE,
        /** It cannot come along as it is. */
        PROBLEM,
        /** It stays behind, as the planner chose. */
        LEFT_OUT
    }

    public Part {
        findings = List.copyOf(findings);
    }
}
