package org.waymark.ui.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The gap of a group, reference minus group, at every moment where both have a value. */
final class Gap {

    private Gap() {}

    static Series between(Series group, Series reference, String name) {
        var points = new ArrayList<Point>();
        for (var one : group.points()) {
            for (var other : reference.points()) {
                if (one.at().compareTo(other.at()) == 0) {
                    points.add(new Point(
                            one.at(), one.period(), minus(other.value(), one.value()), null, null, flags(one, other)));
                }
            }
        }
        return new Series(Role.GAP, name, points);
    }

    private static @Nullable BigDecimal minus(@Nullable BigDecimal reference, @Nullable BigDecimal group) {
        return reference == null || group == null ? null : reference.subtract(group);
    }

    private static Set<Flag> flags(Point one, Point other) {
        var flags = EnumSet.noneOf(Flag.class);
        flags.addAll(one.flags());
        flags.addAll(other.flags());
        return flags;
    }
}
