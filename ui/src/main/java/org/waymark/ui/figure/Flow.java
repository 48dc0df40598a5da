package org.waymark.ui.figure;

import java.util.List;
import java.util.Locale;

/**
 * What goes which way, from stop to stop.
 *
 * @param columns what the stops of each column have in common
 * @param streams at most eight, in the order in which they lie
 */
public record Flow(String title, List<String> columns, List<Course> streams) {

    /**
     * What went the same way.
     *
     * @param stops one for each column
     */
    public record Course(List<String> stops, long count, End end) {

        public Course {
            stops = List.copyOf(stops);
        }
    }

    /** How a course ends. */
    public enum End {
        DONE,
        GOING,
        REFUSED,
        WAITING;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Flow {
        columns = List.copyOf(columns);
        streams = streams.stream().filter(stream -> stream.count() > 0).toList();
        if (streams.size() > 8) {
            throw new IllegalArgumentException("More than eight streams: " + streams.size());
        }
    }

    public boolean empty() {
        return streams.isEmpty();
    }

    long total() {
        return streams.stream().mapToLong(Course::count).sum();
    }

    /** How many pass a stop of a column. */
    long through(int column, String stop) {
        return streams.stream()
                .filter(stream -> stream.stops().get(column).equals(stop))
                .mapToLong(Course::count)
                .sum();
    }

    /** The stops of a column, in the order of the streams. */
    List<String> stops(int column) {
        return streams.stream()
                .map(stream -> stream.stops().get(column))
                .distinct()
                .toList();
    }
}
