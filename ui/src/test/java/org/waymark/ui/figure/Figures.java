package org.waymark.ui.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waymark.ui.words.Texts;
import org.waymark.ui.words.Wording;

/** The figures the tests are about. */
final class Figures {

    static final Wording ENGLISH = new Texts().of("en");
    static final Wording ARABIC = new Texts().of("ar");
    static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    private Figures() {}

    /** The employment measure of the design, with its path to 2032. */
    static Figure employment(Wording wording) {
        return TrajectoryFigure.of(
                        "Employment of people born outside the EU",
                        Unit.percent(),
                        "Born outside the EU",
                        yearly(2020, "49.1", "50.3", "52.6", "54.0", "54.8", "55.9", "57.2"))
                .baseline(Point.of(2020, new BigDecimal("49.1")))
                .target(List.of(Point.of(2028, new BigDecimal("62")), Point.of(2032, new BigDecimal("68"))))
                .tolerance(new BigDecimal("1.2"))
                .today(TODAY)
                .source("Labour Force Survey, series LFS-12")
                .asKnownOn(LocalDate.of(2026, 3, 14))
                .in(wording);
    }

    /** The same measure after its path was moved. */
    static Figure moved(Wording wording) {
        return TrajectoryFigure.of(
                        "Employment of people born outside the EU",
                        Unit.percent(),
                        "Born outside the EU",
                        yearly(2020, "49.1", "50.3", "52.6", "54.0", "54.8", "55.9", "57.2"))
                .baseline(Point.of(2020, new BigDecimal("49.1")))
                .target(List.of(Point.of(2028, new BigDecimal("59")), Point.of(2032, new BigDecimal("64"))))
                .original(List.of(
                        Point.of(2020, new BigDecimal("49.1")),
                        Point.of(2026, new BigDecimal("62")),
                        Point.of(2030, new BigDecimal("68"))))
                .today(TODAY)
                .in(wording);
    }

    /** Unemployment with two breaks, a missing year, a provisional value, a reference group and no target. */
    static Figure unemployment(Wording wording) {
        return TrajectoryFigure.of("Unemployment rate, age 20 to 64", Unit.percent(), group(wording), foreign())
                .reference(wording.rightToLeft() ? "المواطنون" : "Nationals", nationals())
                .today(LocalDate.of(2025, 7, 2))
                .source("Labour force survey")
                .in(wording);
    }

    /** The same with a target that nobody has agreed. */
    static Figure illustrated(Wording wording) {
        return TrajectoryFigure.of("Unemployment rate, age 20 to 64", Unit.percent(), group(wording), foreign())
                .baseline(Point.of(2014, new BigDecimal("14.5")))
                .target(List.of(Point.of(2030, new BigDecimal("5"))))
                .illustrative()
                .today(LocalDate.of(2025, 7, 2))
                .in(wording);
    }

    static Figure without(Wording wording) {
        return TrajectoryFigure.of("Local authorities with a strategy", Unit.of("local authorities"), "All", List.of())
                .in(wording);
    }

    static Figure counted(Wording wording) {
        return TrajectoryFigure.of(
                        "Local authorities with a strategy",
                        Unit.of("local authorities"),
                        "Local authorities",
                        List.of(Point.of(2017, new BigDecimal("10")), Point.of(2019, new BigDecimal("26"))))
                .target(List.of(Point.of(2020, new BigDecimal("31"))))
                .in(wording);
    }

    static Map<Status, Integer> workAndSkills() {
        return Map.of(Status.ON_TRACK, 6, Status.AT_RISK, 2, Status.OFF_TRACK, 1, Status.NO_DATA, 0);
    }

    static List<Point> yearly(int first, String... values) {
        var points = new ArrayList<Point>();
        for (var value : values) {
            points.add(Point.of(first + points.size(), new BigDecimal(value)));
        }
        return points;
    }

    private static String group(Wording wording) {
        return wording.rightToLeft() ? "مواطنو الدول الأخرى" : "Non-EU citizens";
    }

    private static List<Point> foreign() {
        var points = new ArrayList<>(yearly(2015, "13.1", "11.8"));
        points.add(Point.of(2017, new BigDecimal("9.9"), Flag.BREAK));
        points.add(Point.of(2018, new BigDecimal("8.0")));
        points.add(Point.missing(2019, Flag.SUPPRESSED));
        points.add(Point.of(2020, new BigDecimal("8.4")));
        points.add(Point.of(2021, new BigDecimal("9.1"), Flag.BREAK));
        points.addAll(yearly(2022, "7.2", "6.8"));
        points.add(Point.of(2024, new BigDecimal("6.3"), Flag.PROVISIONAL));
        return points;
    }

    private static List<Point> nationals() {
        var points = new ArrayList<>(yearly(2015, "9.5", "8.1"));
        points.add(Point.of(2017, new BigDecimal("6.4"), Flag.BREAK));
        points.addAll(yearly(2018, "5.4", "4.6", "5.3"));
        points.add(Point.of(2021, new BigDecimal("5.7"), Flag.BREAK));
        points.addAll(yearly(2022, "3.9", "3.7", "3.8"));
        return points;
    }
}
