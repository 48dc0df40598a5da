package org.waymark.query.progress;

/** A way to tell from a course where a measure stands. */
sealed interface Method permits StraightLine {

    /** The name printed beside a status, for example {@code straight-line}. */
    String label();

    Assessment assess(Course course);
}
