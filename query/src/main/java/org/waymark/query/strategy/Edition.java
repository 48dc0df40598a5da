package org.waymark.query.strategy;

/** Whether a strategy is read as it binds, or as planners are drafting it. The public reads what binds. */
public enum Edition {
    ADOPTED,
    DRAFT
}
