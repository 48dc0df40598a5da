package org.waymark.query.version;

import java.util.List;

/** Two versions of a plan side by side, the earlier one first, and what they say differently. */
public record Comparison(VersionPage from, VersionPage to, List<Move> moves) {}
