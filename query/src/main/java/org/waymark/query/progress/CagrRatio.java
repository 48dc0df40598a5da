package org.waymark.query.progress;

import java.util.Map;
import org.waymark.command.assessment.Assessing;

/**
 * Growth a year reached as a share of growth a year required: R = s·d·CAGR_o ÷ |CAGR_T| with d = ±1 for the direction
 * that is better and s = −1 where the baseline is negative. Without a target, growth in that direction is held against
 * 1.5 and 0.5 percent, less so the nearer the baseline is to a natural limit. Source: Statistics Canada and Open SDG.
 */
record CagrRatio(Assessing says) implements Method {

    private static final double ON_TRACK_GROWTH = 0.015;
    private static final double AT_RISK_GROWTH = 0.005;
    private static final double STEEPNESS = 4.44;
    private static final double LIMITED = 0.60;

    @Override
    public boolean needsTarget() {
        return false;
    }

    @Override
    public Assessment assess(Course course) {
        var start = course.start();
        if (start == null) {
            return Assessment.impossible(says, "no-baseline");
        }
        if (course.notBegun()) {
            return Assessment.impossible(says, "too-early");
        }
        var observed = Growth.between(start, course.now());
        if (course.target().path().isEmpty()) {
            return observed.isKnown()
                    ? withoutTarget(observed, course)
                    : Assessment.impossible(says, observed.obstacle());
        }
        var required = Growth.between(start, course.promised());
        if (course.met()) {
            return new Assessment(Status.ACHIEVED, says, null, null);
        }
        if (!observed.isKnown() || !required.isKnown()) {
            return Assessment.impossible(says, observed.isKnown() ? required.obstacle() : observed.obstacle());
        }
        if (required.rate() == 0) {
            return Assessment.impossible(says, "level-path");
        }
        var ratio = sign(course) * Math.signum(observed.from()) * observed.rate() / Math.abs(required.rate());
        return by(ratio, course)
                .graded(
                        grade(ratio),
                        Map.of("growth", observed.rate(), "required", required.rate(), "score", score(ratio)));
    }

    /** From −5 for the worst to 5 for the best. */
    static double score(double ratio) {
        return ratio >= LIMITED ? Math.min(7.1429 * ratio - 4.2857, 5) : Math.max(4.1667 * ratio - 2.5, -5);
    }

    /** How much less growth is asked of a measure whose baseline is near its limit: 1 far away, 0 at it. */
    static double near(double baseline, double limit) {
        var size = Math.abs(baseline);
        if (size >= 2 * limit) {
            return 1;
        }
        return 1 - Math.pow(size <= limit ? size / limit : (2 * limit - size) / limit, STEEPNESS);
    }

    private Assessment withoutTarget(Growth observed, Course course) {
        var limit = course.limit();
        var near = limit == null ? 1 : near(observed.from(), limit.doubleValue());
        var better = sign(course) * Math.signum(observed.from()) * observed.rate();
        var status = better >= ON_TRACK_GROWTH * near
                ? Status.ON_TRACK
                : better >= AT_RISK_GROWTH * near ? Status.AT_RISK : Status.OFF_TRACK;
        return new Assessment(status, says, better, null)
                .graded("without-target", Map.of("growth", observed.rate(), "nearness", near));
    }

    private String grade(double ratio) {
        if (ratio < 0) {
            return "deterioration";
        }
        return ratio >= says.onTrack().doubleValue()
                ? "as-required"
                : ratio >= says.atRisk().doubleValue() ? "acceleration-needed" : "limited";
    }

    private static double sign(Course course) {
        return switch (course.direction()) {
            case DOWN -> -1;
            case UP, CONTEXT -> 1;
            case TOWARDS -> course.aimsLower() ? -1 : 1;
        };
    }
}
