package org.waymark.query.integrity;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.query.disclosure.Confidentiality;
import org.waymark.query.disclosure.Count;
import org.waymark.query.disclosure.Pattern;
import org.waymark.query.disclosure.Rule;
import org.waymark.query.disclosure.Sum;

/** The voices of one kind, counted. */
final class Tally {

    /** The counts of a row, in its order. */
    static final int COUNTS = 6;

    private final String kind;
    private final String of;
    private final List<Heard> voices;
    private final List<Heard> due;

    Tally(String kind, String of, List<Heard> voices) {
        this.kind = kind;
        this.of = of;
        this.voices = voices;
        due = voices.stream().filter(Heard::isDue).toList();
    }

    /** All, those due, on time, with reasons, with a change, and those who came back. */
    List<Count> counts() {
        return List.of(
                count("voices", voices.size()),
                count("due", due.size()),
                count("on-time", among(due, Heard::isOnTime)),
                count("reasoned", among(due, Heard::isReasoned)),
                count("changed", among(due, Heard::changedSomething)),
                count("returned", among(voices, Heard::cameBack)));
    }

    /** Every count with what remains beside it, from which it could be worked out. */
    Stream<Sum> sums() {
        var counts = counts();
        var all = counts.getFirst();
        var answerable = counts.get(1);
        return Stream.of(
                split(all, answerable),
                split(answerable, counts.get(2)),
                split(answerable, counts.get(3)),
                split(answerable, counts.get(4)),
                split(all, counts.get(5)));
    }

    Integrity.Row row(Pattern pattern, Rule rule) {
        var told = counts().stream().map(count -> told(count, pattern, rule)).toArray(Long[]::new);
        return new Integrity.Row(
                of, told[0], told[1], told[1] == null ? null : median(), told[2], told[3], told[4], told[5]);
    }

    private static @Nullable Long told(Count count, Pattern pattern, Rule rule) {
        return pattern.of(count) == Confidentiality.F ? rule.rounded(count.number()) : null;
    }

    private static Sum split(Count all, Count some) {
        return new Sum(all, List.of(some, new Count("not " + some.cell(), all.number() - some.number(), false)), false);
    }

    private Count count(String what, long number) {
        return new Count(kind + "/" + of + "/" + what, number, true);
    }

    private static long among(List<Heard> voices, Predicate<Heard> which) {
        return voices.stream().filter(which).count();
    }

    private @Nullable Integer median() {
        var days = due.stream()
                .flatMap(voice -> Stream.ofNullable(voice.answered())
                        .map(day -> Math.toIntExact(
                                day.toEpochDay() - voice.hearing().given().toEpochDay())))
                .sorted()
                .toList();
        return days.size() < 10 ? null : days.get(days.size() / 2);
    }
}
