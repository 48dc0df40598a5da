package org.waymark.ui.transplant;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.query.practice.EqualTime.Pair;
import org.waymark.query.practice.EqualTime.Reached;
import org.waymark.ui.change.Naming;
import org.waymark.ui.words.Wording;

/**
 * Two measures side by side, as a sentence, a table and what must be known to read them.
 *
 * @param title the indicator and the group that the goal that was taken over looks at
 * @param sentence about the last year in which both have a value
 * @param notes that they speak of different groups or places
 */
public record YearsBeside(String title, String sentence, List<String> notes, List<Row> rows) {

    /** One year since the goals' own beginnings; a dash where there is no value. */
    public record Row(String year, String here, String there) {}

    /** Puts a pair into words. */
    public static YearsBeside of(Pair pair, Naming names, Wording wording) {
        var indicator = pair.here().measure().indicator();
        var rows = pair.years().stream()
                .map(year -> new Row(
                        wording.number(year.number()),
                        cell(year.here(), indicator, names, wording),
                        cell(year.there(), indicator, names, wording)))
                .toList();
        var group = pair.here().measure().headline();
        var title = names.of(indicator) + (group.codes().isEmpty() ? "" : " – " + names.of(group));
        return new YearsBeside(title, sentence(pair, names, wording), notes(pair, names, wording), rows);
    }

    private static String sentence(Pair pair, Naming names, Wording wording) {
        if (pair.years().isEmpty()) {
            return wording.text("site.equal-time.no-values");
        }
        var indicator = pair.here().measure().indicator();
        for (var year : pair.years().reversed()) {
            var here = year.here();
            var there = year.there();
            if (here != null && there != null && year.number() >= 0) {
                return wording.text(
                        "site.equal-time.both",
                        year.number(),
                        names.of(here.value(), indicator),
                        names.of(there.value(), indicator));
            }
        }
        return wording.text("site.equal-time.never-both");
    }

    private static List<String> notes(Pair pair, Naming names, Wording wording) {
        var here = pair.here().measure();
        var there = pair.there().measure();
        var notes = new ArrayList<String>();
        if (!here.place().equals(there.place())) {
            notes.add(wording.text("site.equal-time.other-place", names.of(here.place()), names.of(there.place())));
        }
        if (!here.headline().equals(there.headline())) {
            notes.add(wording.text(
                    "site.equal-time.other-group", names.of(here.headline()), names.of(there.headline())));
        }
        return List.copyOf(notes);
    }

    private static String cell(@Nullable Reached reached, IndicatorId indicator, Naming names, Wording wording) {
        return reached == null
                ? "–"
                : wording.text(
                        "site.equal-time.value",
                        names.of(reached.value(), indicator),
                        wording.upright(reached.period().code()));
    }
}
