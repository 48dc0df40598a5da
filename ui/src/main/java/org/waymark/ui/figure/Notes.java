package org.waymark.ui.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.ui.words.Wording;

/** What must be read with a figure: source, target, breaks, flags, missing values, how it was carried on, scale. */
public final class Notes {

    private final Wording wording;

    public Notes(Wording wording) {
        this.wording = wording;
    }

    /** Every note that stands under the drawing, in order. */
    public List<String> of(Figure figure) {
        var notes = new ArrayList<String>();
        origin(figure, notes);
        if (figure.illustrative()) {
            notes.add(wording.text("figure.note.illustrative"));
        } else if (figure.target().isEmpty()) {
            notes.add(figure.withoutPath("figure.note.no-target", "figure.note.in-words", wording));
        }
        figure.original()
                .ifPresent(last -> notes.add(wording.text(
                        "figure.note.original",
                        figure.unit().say(last.value(), wording),
                        wording.upright(last.period()))));
        notes.addAll(ofFlags(figure));
        if (figure.series().stream().flatMap(one -> one.points().stream()).anyMatch(Point::open)) {
            notes.add(wording.text("figure.note.ring"));
        }
        band(figure, notes);
        if (figure.projection().isPresent()) {
            var first = figure.actual().comparable().getFirst().period();
            notes.add(wording.text("figure.note.pace", wording.upright(first)));
        }
        if (figure.up(Paper.WIDE.stepsUp).low() != 0) {
            notes.add(wording.text("figure.note.scale"));
        }
        if (!figure.unit().inPercent() && !figure.unit().name().isBlank()) {
            notes.add(wording.text(
                    "figure.note.unit", wording.isolate(figure.unit().name())));
        }
        happenings(figure, notes);
        notes.addAll(figure.remarks());
        return notes;
    }

    private void happenings(Figure figure, List<String> notes) {
        var all = figure.happenings();
        for (var i = 0; i < all.size(); i++) {
            var one = all.get(i);
            notes.add(wording.text(
                    "figure.note.happening", i + 1, wording.date(one.day()), wording.isolate(one.title())));
        }
        if (!all.isEmpty()) {
            notes.add(wording.text("figure.note.coincidence"));
        }
    }

    /** The breaks, flags and missing values of the figure's own series and its reference. */
    List<String> ofFlags(Figure figure) {
        var notes = new ArrayList<String>();
        for (var flag : Flag.values()) {
            var when = when(figure, flag);
            if (!when.isEmpty() && flag == Flag.BREAK) {
                notes.add(wording.text("figure.note.break", wording.list(when)));
            } else if (!when.isEmpty()) {
                notes.add(wording.text("figure.note.flag", capital(flag.in(wording)), wording.list(when)));
            }
        }
        var unexplained = figure.actual().points().stream()
                .filter(point -> point.value() == null && point.flags().isEmpty())
                .map(point -> wording.upright(point.period()))
                .toList();
        if (!unexplained.isEmpty()) {
            notes.add(wording.text("figure.summary.missing", wording.list(unexplained)));
        }
        return notes;
    }

    private Set<String> when(Figure figure, Flag flag) {
        var when = new TreeSet<String>();
        figure.series().stream()
                .flatMap(one -> one.points().stream())
                .filter(point -> point.flags().contains(flag))
                .forEach(point -> when.add(wording.upright(point.period())));
        return when;
    }

    private void band(Figure figure, List<String> notes) {
        figure.target().ifPresent(last -> {
            var high = last.point().high();
            if (high != null) {
                var within = figure.unit().sayDistance(high.subtract(last.value()), wording);
                notes.add(wording.text("figure.note.band", within));
            }
        });
    }

    private void origin(Figure figure, List<String> notes) {
        if (!figure.source().isBlank()) {
            notes.add(wording.text("figure.note.source", wording.isolate(figure.source())));
        }
        var known = figure.asKnownOn();
        if (known != null) {
            notes.add(wording.text("figure.note.as-known-on", wording.date(known)));
        }
    }

    private String capital(String words) {
        var first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }
}
