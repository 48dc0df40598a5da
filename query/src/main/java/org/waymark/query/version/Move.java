package org.waymark.query.version;

import java.util.List;

/**
 * A difference between two versions, and who made it and why.
 *
 * @param acts the latest first; one between a version and the next, and at least one between any two
 */
public record Move(Difference difference, List<Act> acts) {}
