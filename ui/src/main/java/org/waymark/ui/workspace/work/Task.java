package org.waymark.ui.workspace.work;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Something to do.
 *
 * @param due by when, or null where no day was promised
 * @param what in a sentence
 * @param path where in the workspace it is done
 */
record Task(@Nullable LocalDate due, String what, String path) implements Comparable<Task> {

    private static final Comparator<Task> BY_DAY = Comparator.comparing(
                    (Task task) -> task.due() == null ? LocalDate.MAX : task.due())
            .thenComparing(Task::what)
            .thenComparing(Task::path);

    /** Whether it needs doing within the days given, or at any time. */
    boolean isDueWithin(LocalDate today, int days) {
        return due == null || !due.isAfter(today.plusDays(days));
    }

    @Override
    public int compareTo(Task other) {
        return BY_DAY.compare(this, other);
    }
}
