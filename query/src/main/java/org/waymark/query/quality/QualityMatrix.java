package org.waymark.query.quality;

import java.util.List;
import java.util.Map;
import org.waymark.command.Period;

/**
 * How complete and how believable the values of a plan are: places by periods, a page of them.
 *
 * @param periods columns in order of time
 * @param earlier how many earlier periods are left out where none was asked for
 * @param rows by indicator, place and source
 * @param found how many rows there are on all pages
 * @param counts of the periods shown, by state, whatever states were asked for
 * @param whole whether all rows are counted, and not those of this page alone
 */
public record QualityMatrix(
        List<Period> periods,
        int earlier,
        List<QualityRow> rows,
        int found,
        Map<QualityState, Integer> counts,
        boolean whole) {

    /** How many rows a page holds. */
    public static final int PAGE = 50;

    public int count(QualityState state) {
        return counts.getOrDefault(state, 0);
    }

    /** The same page with the counts of everything. */
    public QualityMatrix counted(QualityMatrix everything) {
        return new QualityMatrix(periods, earlier, rows, found, everything.counts, true);
    }

    public int pages() {
        return Math.max(1, (found + PAGE - 1) / PAGE);
    }
}
