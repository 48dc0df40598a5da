package org.waymark.query.progress;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import org.waymark.command.assessment.Assessing;
import org.waymark.command.strategy.Mark;

/**
 * The mean yearly change of the last five years is drawn on to the target year; how much of the present gap it closes
 * decides the weather. A shortfall below 5 percent is sun, up to 20 percent sun with a cloud, more a cloud, and the
 * wrong direction a storm. Of several targets the worst counts. Source: German Sustainable Development Strategy,
 * indicator report of the Federal Statistical Office.
 */
record GermanSymbols(Assessing says) implements Method {

    private static final BigDecimal YEARS = BigDecimal.valueOf(5);

    @Override
    public Assessment assess(Course course) {
        if (course.met()) {
            return new Assessment(Status.ACHIEVED, says, null, null);
        }
        var now = course.now();
        var ahead = course.target().path().stream()
                .filter(mark -> mark.period().compareTo(now.period()) > 0)
                .toList();
        if (ahead.isEmpty()) {
            return Assessment.impossible(says, "target-past");
        }
        var first = course.run().stream()
                .filter(mark -> Pace.years(mark.period(), now.period()).compareTo(YEARS) <= 0)
                .findFirst();
        var years = first.map(mark -> Pace.years(mark.period(), now.period()).doubleValue())
                .orElse(0.0);
        if (years < 1) {
            return Assessment.impossible(says, "too-few-values");
        }
        var change = course.merit(now.value())
                        .subtract(course.merit(first.orElseThrow().value()))
                        .doubleValue()
                / years;
        return ahead.stream()
                .map(mark -> towards(mark, change, course))
                .min(Comparator.comparingDouble(found -> found.ratio() == null ? 1 : found.ratio()))
                .orElseThrow();
    }

    private Assessment towards(Mark mark, double change, Course course) {
        var gap = course.merit(mark.value()).subtract(course.merit(course.value())).doubleValue();
        var made = change * Pace.years(course.period(), mark.period()).doubleValue();
        var closed = gap <= 0 ? 1 : made / gap;
        var status = change < 0 && gap > 0
                ? Status.OFF_TRACK
                : closed > says.onTrack().doubleValue()
                        ? Status.ON_TRACK
                        : closed >= says.atRisk().doubleValue() ? Status.AT_RISK : Status.OFF_TRACK;
        return new Assessment(status, says, closed, null)
                .graded(
                        switch (status) {
                            case ON_TRACK -> "sun";
                            case AT_RISK -> "sun-cloud";
                            default -> change < 0 ? "storm" : "cloud";
                        },
                        Map.of("change", change, "target", mark.value().doubleValue()));
    }
}
