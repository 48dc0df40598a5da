package org.waymark.command.calendar;

import java.util.List;
import org.waymark.command.place.PlaceId;

/**
 * When, from where and in which detail reports are expected. Days are counted from the last day of a period.
 *
 * @param opens after how many days a report is asked for, 0 for the day after the period
 * @param due after how many days it is still on time
 * @param locks after how many days it still comes in without an exception
 * @param places from where reports are expected, each once
 * @param dimensions by which they are expected to be broken down
 * @param minutes that one report is estimated to take, from 1 to 6000
 */
public record Timetable(int opens, int due, int locks, List<PlaceId> places, List<String> dimensions, int minutes) {

    private static final int DUE = 30;
    private static final int LOCKS = 60;
    private static final int LONGEST = 3660;
    private static final int MOST_MINUTES = 6000;
    private static final int MINUTES_FOR_A_TOTAL = 10;
    private static final int MINUTES_A_DIMENSION = 5;

    public Timetable {
        places = places.stream().distinct().toList();
        dimensions = dimensions.stream().distinct().sorted().toList();
    }

    /** What holds where nobody set anything else: 10 minutes for a total, and 5 for each dimension. */
    public static Timetable usual(PlaceId place, List<String> dimensions) {
        return new Timetable(
                0,
                DUE,
                LOCKS,
                List.of(place),
                dimensions,
                MINUTES_FOR_A_TOTAL
                        + MINUTES_A_DIMENSION
                                * (int) dimensions.stream().distinct().count());
    }

    boolean isInOrder() {
        return 0 <= opens && opens < due && due <= locks && locks <= LONGEST;
    }

    boolean isEstimated() {
        return 0 < minutes && minutes <= MOST_MINUTES;
    }
}
