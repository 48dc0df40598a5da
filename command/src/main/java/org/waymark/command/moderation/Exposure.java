package org.waymark.command.moderation;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How much that disturbs one person reads before a rest.
 *
 * @param perHour after so many texts within an hour the reader rests
 * @param perDay after so many within a day until the first of them is a day old
 * @param rest minutes of rest after the last one
 */
public record Exposure(int perHour, int perDay, int rest) {

    /** What holds until a house decides otherwise. */
    public static final Exposure ORDINARY = new Exposure(5, 20, 15);

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration HOUR = Duration.ofHours(1);

    boolean sensible() {
        return perHour > 0 && perDay >= perHour && rest > 0 && rest <= DAY.toMinutes();
    }

    /** Until when somebody rests who read these; nothing where another text may be opened. */
    public Optional<Instant> restUntil(Collection<Instant> read, Instant now) {
        var day = read.stream()
                .filter(one -> one.isAfter(now.minus(DAY)))
                .sorted()
                .toList();
        var hour = day.stream().filter(one -> one.isAfter(now.minus(HOUR))).count();
        var afterHour = hour < perHour
                ? Stream.<Instant>empty()
                : Stream.of(day.getLast().plus(Duration.ofMinutes(rest)));
        var afterDay = day.size() < perDay
                ? Stream.<Instant>empty()
                : Stream.of(day.get(day.size() - perDay).plus(DAY));
        return Stream.concat(afterHour, afterDay)
                .filter(until -> until.isAfter(now))
                .max(Instant::compareTo);
    }
}
