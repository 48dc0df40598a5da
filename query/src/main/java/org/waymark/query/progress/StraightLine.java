package org.waymark.query.progress;


import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.assessment.Assessing;

/**
 * Progress made as a share of progress due on a straight line from the baseline to the next point of the path: r =
 * [(y_t − y_0)/(y_T − y_0)] / [(t − t_0)/(T − t_0)]. From 0.95 on it is on track, from 0.60 on at risk, below off
 * track; a target that is met is achieved. Time is counted in months to the end of each period.
 */
record StraightLine(Assessing says) implements Method {

    private static final MathContext PRECISION = MathContext.DECIMAL64;
    private static final int DECIMALS = 9;

    @Override
    public Assessment assess(Course course) {
        if (course.notBegun()) {
            return Assessment.impossible(says, "too-early");
        }
        var ratio = ratio(course);
        if (ratio != null) {
            return by(ratio.doubleValue(), course);
        }
        return course.met()
                ? new Assessment(Status.ACHIEVED, says, null, null)
                : Assessment.impossible(says, obstacle(course));
    }

    private static @Nullable BigDecimal ratio(Course course) {
        var baseline = course.target().baseline();
        if (baseline == null) {
            return null;
        }
        var start = course.merit(baseline.value());
        var next = course.next();
        var way = course.merit(next.value()).subtract(start);
        var time = months(next.period()).subtract(months(baseline.period()));
        var elapsed = months(course.period()).subtract(months(baseline.period()));
        if (way.signum() == 0 || time.signum() <= 0) {
            return null;
        }
        return course.merit(course.value())
                .subtract(start)
                .multiply(time)
                .divide(way.multiply(elapsed), PRECISION)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }

    private static String obstacle(Course course) {
        return course.target().baseline() == null ? "no-baseline" : "level-path";
    }

    static BigDecimal months(Period period) {
        var day = period.end();
        var partOfMonth =
                BigDecimal.valueOf(day.getDayOfMonth()).divide(BigDecimal.valueOf(day.lengthOfMonth()), PRECISION);
        return BigDecimal.valueOf(day.getYear() * 12L + day.getMonthValue()).add(partOfMonth);
    }
}
