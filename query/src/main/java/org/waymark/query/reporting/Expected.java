package org.waymark.query.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waymark.command.Period;
import org.waymark.command.strategy.Measure;
import org.waymark.command.strategy.Outline;

/**
 * The periods for which a measure expects values: in its rhythm, from the strategy's start or after its baseline,
 * whichever is later, up to those that are over. A value expected once is that of the strategy's last year.
 */
final class Expected {

    private Expected() {}

    static List<Period> periods(Outline outline, Measure measure, LocalDate today) {
        var baseline = measure.target().baseline();
        var first = baseline == null || baseline.period().end().isBefore(outline.start())
                ? outline.start()
                : baseline.period().end().plusDays(1);
        var periods = switch (measure.rhythm()) {
            case MONTHLY -> every(first, 1, Expected::month);
            case QUARTERLY -> every(first, 3, Expected::quarter);
            case HALF_YEARLY -> every(first, 6, Expected::halfYear);
            case YEARLY -> every(first, 12, day -> Period.year(day.getYear()));
            case TWO_YEARLY -> every(first, 24, day -> Period.year(day.getYear()));
            case ONCE -> Stream.of(Period.year(outline.end().getYear()));
        };
        return periods.takeWhile(period -> period.isOverOn(today)).toList();
    }

    private static Stream<Period> every(LocalDate first, int months, Function<LocalDate, Period> around) {
        return Stream.iterate(first.withDayOfMonth(1), day -> day.plusMonths(months))
                .map(around);
    }

    private static Period month(LocalDate day) {
        return new Period("%04d-%02d".formatted(day.getYear(), day.getMonthValue()));
    }

    private static Period quarter(LocalDate day) {
        return new Period("%04d-Q%d".formatted(day.getYear(), (day.getMonthValue() + 2) / 3));
    }

    private static Period halfYear(LocalDate day) {
        return new Period("%04d-H%d".formatted(day.getYear(), (day.getMonthValue() + 5) / 6));
    }
}
