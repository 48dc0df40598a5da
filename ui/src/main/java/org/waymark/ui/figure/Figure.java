package org.waymark.ui.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.ui.words.Wording;

/**
 * One figure: everything that is drawn, listed, filed and said about it. Drawing, table, file and sentences are all
 * made from this record, so they cannot disagree.
 *
 * @param today the decimal year of the line marked "today", where one is wanted
 * @param illustrative whether the target is shown only so that a path can be seen
 * @param inWords the target where it is promised in words alone, or null
 * @param happenings what happened meanwhile, in order of their days
 * @param asKnownOn the vintage: the day whose knowledge the values are
 */
public record Figure(
        String title,
        Unit unit,
        List<Series> series,
        @Nullable BigDecimal today,
        boolean illustrative,
        @Nullable String inWords,
        List<String> remarks,
        List<Happening> happenings,
        String source,
        @Nullable LocalDate asKnownOn) {

    public Figure {
        series = List.copyOf(series);
        remarks = List.copyOf(remarks);
        happenings = List.copyOf(happenings);
        if (series.stream().noneMatch(one -> one.role() == Role.ACTUAL)) {
            throw new IllegalArgumentException("A figure shows at least the actual values");
        }
    }

    /** A figure over which nothing is laid. */
    public Figure(
            String title,
            Unit unit,
            List<Series> series,
            @Nullable BigDecimal today,
            boolean illustrative,
            @Nullable String inWords,
            List<String> remarks,
            String source,
            @Nullable LocalDate asKnownOn) {
        this(title, unit, series, today, illustrative, inWords, remarks, List.of(), source, asKnownOn);
    }

    /** The same with what happened meanwhile, where it happened in the years that are shown. */
    public Figure beside(List<Happening> meanwhile) {
        var years = across(1);
        var shown = meanwhile.stream()
                .filter(one -> {
                    var at = Point.at(one.day()).doubleValue();
                    return !actual().readings().isEmpty() && at >= years.low() && at <= years.high();
                })
                .toList();
        return new Figure(title, unit, series, today, illustrative, inWords, remarks, shown, source, asKnownOn);
    }

    /** The series the figure is about. */
    public Series actual() {
        return find(Role.ACTUAL).orElseThrow();
    }

    public Optional<Series> find(Role role) {
        return series.stream().filter(one -> one.role() == role).findFirst();
    }

    /** Whether there is nothing to draw yet. */
    public boolean empty() {
        return series.stream().allMatch(one -> one.readings().isEmpty());
    }

    /** The last point of the target path. */
    public Optional<Reading> target() {
        return find(Role.TARGET).flatMap(Series::latest);
    }

    /** What is said where there is no target in numbers: the words of the target, or that none is published. */
    String withoutPath(String none, String words, Wording wording) {
        return inWords == null ? wording.text(none) : wording.text(words, wording.isolate(inWords));
    }

    /** The last point of the path that was first adopted, where the present one is another. */
    public Optional<Reading> original() {
        return find(Role.ORIGINAL).flatMap(Series::latest);
    }

    /** The end of the projection, where one can be made. */
    public Optional<Reading> projection() {
        return find(Role.PROJECTION).flatMap(Series::latest);
    }

    /** As many decimals as the most precise actual value has, two at most. */
    public int decimals() {
        return series.stream()
                .filter(one -> one.role() == Role.ACTUAL || one.role() == Role.REFERENCE)
                .flatMap(one -> one.readings().stream())
                .mapToInt(reading -> reading.value().stripTrailingZeros().scale())
                .map(scale -> Math.clamp(scale, 0, 2))
                .max()
                .orElse(0);
    }

    /** The time axis, in whole years. */
    public Scale across(int steps) {
        var times = series.stream()
                .flatMap(one -> one.points().stream())
                .mapToDouble(point -> point.at().doubleValue())
                .summaryStatistics();
        var shown = today == null || times.getCount() == 0 ? Double.NaN : today.doubleValue();
        if (times.getCount() == 0) {
            return Scale.years(0, 1, 1);
        }
        return shown > times.getMax()
                ? Scale.years(times.getMin(), shown, steps)
                : Scale.years(times.getMin(), times.getMax(), steps);
    }

    /** The value axis, over everything but the gap, which has its own. */
    public Scale up(int steps) {
        var values = series.stream()
                .filter(one -> one.role() != Role.GAP)
                .flatMap(one -> one.points().stream())
                .flatMap(point ->
                        Stream.of(point.value(), point.low(), point.high()).filter(Objects::nonNull))
                .mapToDouble(BigDecimal::doubleValue)
                .summaryStatistics();
        return scale(values, steps);
    }

    /** A value axis that holds these values. */
    Scale scale(DoubleSummaryStatistics values, int steps) {
        if (values.getCount() == 0) {
            return new Scale(0, 1, 1);
        }
        var scale = Scale.around(values.getMin(), values.getMax(), steps);
        return unit.inPercent() && values.getMin() >= 0 && values.getMax() <= 100 ? scale.within(0, 100) : scale;
    }
}
