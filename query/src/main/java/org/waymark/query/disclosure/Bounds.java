package org.waymark.query.disclosure;

/** Between what a count must lie. {@link Long#MAX_VALUE} is no bound. */
record Bounds(long least, long most) {

    static final Bounds NONE = new Bounds(0, Long.MAX_VALUE);
}
