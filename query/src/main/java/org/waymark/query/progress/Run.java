package org.waymark.query.progress;

import java.util.ArrayList;
import java.util.List;
import org.waymark.command.reporting.Flag;
import org.waymark.command.strategy.Mark;

/** The values that can be compared with each other. */
final class Run {

    private Run() {}

    /** The values that are there since the measure was last measured differently, in order of time. */
    static List<Mark> of(List<Point> values) {
        var run = new ArrayList<Mark>();
        var broken = false;
        for (var point : values) {
            broken |= point.flags().contains(Flag.BREAK);
            var value = point.observation().shown();
            if (value != null) {
                if (broken) {
                    run.clear();
                }
                broken = false;
                run.add(new Mark(point.period(), value));
            }
        }
        return List.copyOf(run);
    }
}
