package org.waymark.query.progress;

import java.util.Map;
import org.waymark.command.assessment.Assessing;

/**
 * The share of the way that is made by the target year at the growth so far: v_T = v_t·(1 + CAGR)^(T − t), q = (v_T −
 * v_b) ÷ (target − v_b). Source: Sustainable Development Goals Progress Chart of the United Nations, technical note.
 */
record UnChart(Assessing says) implements Method {

    @Override
    public Assessment assess(Course course) {
        var start = course.start();
        if (start == null) {
            return Assessment.impossible(says, "no-baseline");
        }
        if (course.notBegun()) {
            return Assessment.impossible(says, "too-early");
        }
        if (course.met()) {
            return new Assessment(Status.ACHIEVED, says, null, null);
        }
        var growth = Growth.between(start, course.now());
        if (!growth.isKnown()) {
            return Assessment.impossible(says, growth.obstacle());
        }
        var target = course.promised();
        var way = target.value().subtract(start.value()).doubleValue();
        var left = Pace.years(course.period(), target.period()).doubleValue();
        if (way == 0 || left < 0) {
            return Assessment.impossible(says, way == 0 ? "level-path" : "target-past");
        }
        var ahead = course.value().doubleValue() * Math.pow(1 + growth.rate(), left);
        var ratio = (ahead - start.value().doubleValue()) / way;
        var found = by(ratio, course);
        return found.graded(
                switch (found.status()) {
                    case ACHIEVED, ON_TRACK -> "substantial";
                    case AT_RISK -> "some";
                    default -> "none";
                },
                Map.of("growth", growth.rate(), "ahead", ahead, "score", score(found.status())));
    }

    private static double score(Status status) {
        return switch (status) {
            case ACHIEVED, ON_TRACK -> 3;
            case AT_RISK -> 2;
            default -> 1;
        };
    }
}
