package org.waymark.ui.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.ui.words.Wording;

/** A set of figures in words, for those who do not see it. No one is called first or last. */
public final class SetSummary {

    private final Wording wording;

    public SetSummary(Wording wording) {
        this.wording = wording;
    }

    /** The text alternative of circles and diamonds: how wide the gaps are, and who has none. */
    public String ofGaps(FigureSet set) {
        var rows = set.byGap().stream().filter(row -> row.gap().isPresent()).toList();
        if (rows.isEmpty()) {
            return wording.text("figure.set.no-gaps");
        }
        var said = new ArrayList<String>();
        said.add(wording.text("figure.set.gaps", rows.size(), period(set)));
        said.add(wording.text(
                "figure.set.widest",
                wording.isolate(rows.getFirst().member().figure().title()),
                gap(rows.getFirst()),
                wording.isolate(rows.getLast().member().figure().title()),
                gap(rows.getLast())));
        said.addAll(without(set));
        return String.join(" ", said);
    }

    /** The text alternative of tiles: from where to where the numbers go, and who has none. */
    public String ofTiles(FigureSet set) {
        var numbers = set.rows().stream()
                .map(FigureSet.Row::number)
                .flatMap(Optional::stream)
                .sorted()
                .toList();
        if (numbers.isEmpty()) {
            return wording.text("figure.label.no-values");
        }
        var said = new ArrayList<String>();
        var unit = set.any().unit();
        said.add(wording.text(
                "figure.set.tiles",
                numbers.size(),
                period(set),
                unit.say(numbers.getFirst(), wording),
                unit.say(numbers.getLast(), wording)));
        said.addAll(without(set));
        return String.join(" ", said);
    }

    /** One of the set beside what it is held against. */
    String ofOne(Figure figure) {
        var course = new TextSummary(wording);
        return figure.find(Role.REFERENCE)
                .map(whole -> course.course(figure) + " " + course.course(figure, whole))
                .orElseGet(() -> course.course(figure));
    }

    private List<String> without(FigureSet set) {
        var silent = set.rows().stream()
                .filter(row -> row.number().isEmpty())
                .map(row -> wording.isolate(row.member().figure().title()))
                .toList();
        return silent.isEmpty() ? List.of() : List.of(wording.text("figure.summary.missing", wording.list(silent)));
    }

    private String gap(FigureSet.Row row) {
        return row.gap()
                .map(gap -> row.member().figure().unit().sayDistance(gap, wording))
                .orElse("");
    }

    private String period(FigureSet set) {
        return set.latest().map(last -> wording.upright(last.period())).orElse("");
    }
}
