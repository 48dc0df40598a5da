package org.waymark.ui.figure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.ui.figure.Timeline.Band;
import org.waymark.ui.figure.Timeline.Lane;
import org.waymark.ui.words.Wording;

/** The timelines the tests are about: two goals over three horizons and an emergency. */
final class Timelines {

    static final LocalDate TODAY = LocalDate.of(2027, 2, 14);

    private Timelines() {}

    static Timeline plan(Wording wording) {
        return over(LocalDate.of(2026, 1, 1), LocalDate.of(2035, 12, 31), Zoom.YEAR, wording);
    }

    static Timeline quarters(Wording wording) {
        return over(LocalDate.of(2026, 7, 1), LocalDate.of(2029, 6, 30), Zoom.QUARTER, wording);
    }

    private static Timeline over(LocalDate from, LocalDate until, Zoom zoom, Wording wording) {
        var arabic = wording.rightToLeft();
        var bands = List.of(
                new Band(
                        arabic ? "المدى القريب، حتى 2027" : "Short term, to 2027",
                        day(2026, 1, 1),
                        day(2027, 12, 31),
                        false),
                new Band(
                        arabic ? "المدى المتوسط، حتى 2030" : "Medium term, to 2030",
                        day(2028, 1, 1),
                        day(2030, 12, 31),
                        false),
                new Band(
                        arabic ? "المدى البعيد، حتى 2035" : "Long term, to 2035",
                        day(2031, 1, 1),
                        day(2035, 12, 31),
                        false),
                new Band(arabic ? "طوارئ: فيضان" : "Emergency: flood", day(2027, 1, 10), day(2027, 6, 30), true));
        return new Timeline(
                arabic ? "الجدول الزمني" : "Timeline of the plan",
                arabic ? "تسع خطوات" : "Nine milestones of two goals.",
                zoom,
                from,
                until,
                TODAY,
                bands,
                List.of(
                        new Lane(
                                arabic ? "العمل" : "Work and skills for everybody who can work here",
                                "/goals/work",
                                work(arabic)),
                        new Lane(arabic ? "اللغة" : "Language", "/goals/language", language(arabic))));
    }

    private static List<Stop> work(boolean arabic) {
        return List.of(
                stop("day", arabic ? "يوم" : "Desk opens", Status.ACHIEVED, by(day(2026, 9, 1), day(2026, 9, 1)), null),
                stop(
                        "quarter",
                        arabic ? "ربع" : "Skills are checked within 60 days",
                        Status.OFF_TRACK,
                        by(day(2027, 10, 1), day(2027, 12, 31)),
                        by(day(2027, 1, 1), day(2027, 3, 31)),
                        "day"),
                stop(
                        "span",
                        arabic ? "برنامج" : "Mentors for newcomers",
                        Status.ON_TRACK,
                        on(day(2028, 1, 1), day(2030, 12, 31)),
                        on(day(2027, 1, 1), day(2029, 12, 31)),
                        "quarter"),
                stop(
                        "since",
                        arabic ? "منذ" : "Advice in ten languages",
                        Status.NO_DATA,
                        on(day(2029, 1, 1), null),
                        null),
                stop(
                        "late",
                        arabic ? "متأخرة" : "Waits for what comes after it",
                        Status.AT_RISK,
                        by(day(2026, 10, 1), day(2026, 12, 31)),
                        null,
                        "quarter"));
    }

    private static List<Stop> language(boolean arabic) {
        return List.of(
                stop(
                        "always",
                        arabic ? "دائم" : "Interpreters whenever they are needed",
                        Status.NO_DATA,
                        on(null, null),
                        null),
                stop(
                        "year",
                        arabic ? "سنة" : "Classes in every town, by day and after work, with places for children",
                        Status.AT_RISK,
                        by(day(2035, 1, 1), day(2035, 12, 31)),
                        by(day(2032, 1, 1), day(2032, 12, 31)),
                        "span"),
                stop(
                        "given-up",
                        arabic ? "تُركت" : "A single test",
                        Status.NOT_ASSESSED,
                        by(day(2028, 5, 1), day(2028, 5, 31)),
                        null),
                stop(
                        "hostile",
                        "</text><script>alert(1)</script>",
                        Status.ON_TRACK,
                        by(day(2030, 1, 1), day(2030, 6, 30)),
                        null));
    }

    private static Stop stop(
            String id, String name, Status sign, Stretch now, @Nullable Stretch before, String... waitsFor) {
        return new Stop(
                id, name, "/goals#" + id, name + ", " + sign, sign, sign.style(), now, before, List.of(waitsFor));
    }

    private static Stretch by(LocalDate from, LocalDate until) {
        return new Stretch(from, until, false);
    }

    private static Stretch on(@Nullable LocalDate from, @Nullable LocalDate until) {
        return new Stretch(from, until, true);
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
