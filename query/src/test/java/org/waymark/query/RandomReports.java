package org.waymark.query;

import static org.waymark.query.Cast.COUNCIL;
import static org.waymark.query.Cast.NATIONALS;
import static org.waymark.query.Cast.NON_EU;
import static org.waymark.query.Cast.PETRA;
import static org.waymark.query.Cast.ROSA;
import static org.waymark.query.Cast.UNEMPLOYMENT;
import static org.waymark.query.Cast.VIKTOR;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.place.PlaceId;
import org.waymark.command.reporting.Cell;
import org.waymark.command.reporting.Observation;
import org.waymark.command.reporting.ReportingEvent.AcceptanceWithdrawn;
import org.waymark.command.reporting.ReportingEvent.SeriesOpened;
import org.waymark.command.reporting.ReportingEvent.ValueAccepted;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.command.reporting.Standing;
import org.waymark.command.reporting.Value;

/**
 * What might be accepted, accepted again and taken back about the unemployment of places, some of it published earlier.
 */
public final class RandomReports {

    private static final int FIRST = 2017;
    private static final int YEARS = 4;

    private record At(ReportingSeriesId series, Period period) {}

    private final Random random;
    private final Map<At, Deque<ValueAccepted>> counting = new HashMap<>();
    private final Map<At, Integer> revisions = new HashMap<>();

    private RandomReports(Random random) {
        this.random = random;
    }

    /** So many of them. */
    public static List<Object> of(Random random, int many, PlaceId... places) {
        var reports = new RandomReports(random);
        var told = new ArrayList<Object>();
        Stream.of(places)
                .map(RandomReports::series)
                .forEach(series -> told.add(new SeriesOpened(series, Standing.REPORTED, ROSA)));
        while (told.size() < many) {
            var series = series(places[random.nextInt(places.length)]);
            told.add(reports.next(new At(series, Period.year(FIRST + random.nextInt(YEARS)))));
        }
        return told;
    }

    private static ReportingSeriesId series(PlaceId place) {
        return new ReportingSeriesId(UNEMPLOYMENT, place, COUNCIL);
    }

    private Object next(At at) {
        var stack = counting.computeIfAbsent(at, first -> new ArrayDeque<>());
        if (!stack.isEmpty() && random.nextInt(3) == 0) {
            var last = stack.pop();
            var again = stack.isEmpty() ? 0 : stack.element().revision();
            return new AcceptanceWithdrawn(
                    at.series(), at.period(), last.value(), last.revision(), again, "Counted twice", PETRA);
        }
        var revision = revisions.merge(at, 1, Integer::sum);
        var accepted = new ValueAccepted(at.series(), at.period(), value(), revision, published(), VIKTOR);
        stack.push(accepted);
        return accepted;
    }

    private @Nullable LocalDate published() {
        var beginning = LocalDate.ofInstant(History.BEGINNING, ZoneOffset.UTC);
        return random.nextBoolean() ? null : beginning.minusDays(random.nextInt(300));
    }

    private Value value() {
        return new Value(List.of(new Cell(NON_EU, number()), new Cell(NATIONALS, number())), null, null, List.of());
    }

    private Observation number() {
        return Observation.of(BigDecimal.valueOf(random.nextInt(1, 300), 1));
    }
}
