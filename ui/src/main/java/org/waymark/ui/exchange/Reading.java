package org.waymark.ui.exchange;

import java.util.List;

/**
 * All that a file says: every observation in it is a row here, or a problem, or counted as outside the slice asked for.
 *
 * @param rows in the file's order
 * @param problems in the file's order
 * @param outside observations that were not asked for
 */
public record Reading(List<ReadRow> rows, List<Problem> problems, int outside) {

    public Reading {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }
}
