package org.waymark.query.rollup;

import java.util.List;
import org.waymark.command.indicator.Slice;
import org.waymark.query.progress.Point;

/**
 * A group inside the one asked about, with its values in order of time.
 *
 * @param group it has every trait of the group around, and one more
 */
public record SubGroup(Slice group, List<Point> values) {}
