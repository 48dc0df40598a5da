package org.waymark.ui.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.waymark.ui.words.Wording;

/** The figure in words, for those who do not see it. */
public final class TextSummary {

    private final Wording wording;

    public TextSummary(Wording wording) {
        this.wording = wording;
    }

    /** The text alternative of the trajectory. */
    public String of(Figure figure) {
        var said = new ArrayList<String>();
        said.add(wording.text("figure.summary.chart"));
        said.add(course(figure));
        extremes(figure, said);
        figure.find(Role.REFERENCE).ifPresent(reference -> said.add(course(figure, reference)));
        figure.target()
                .ifPresentOrElse(
                        last -> said.add(wording.text(
                                figure.illustrative() ? "figure.summary.target-illustrative" : "figure.summary.target",
                                say(figure, last),
                                period(last))),
                        () -> said.add(figure.withoutPath("figure.note.no-target", "figure.note.in-words", wording)));
        figure.original()
                .ifPresent(last -> said.add(wording.text("figure.summary.original", say(figure, last), period(last))));
        figure.projection().ifPresent(end -> said.add(ahead(figure, end)));
        said.addAll(new Notes(wording).ofFlags(figure));
        return String.join(" ", said);
    }

    /** The text alternative of the gap form. */
    public String ofGap(Figure figure) {
        var said = new ArrayList<String>();
        said.add(wording.text("figure.summary.gap-chart"));
        said.addAll(new GapSentence(wording).of(figure));
        said.add(course(figure, figure.actual()));
        figure.find(Role.REFERENCE).ifPresent(reference -> said.add(course(figure, reference)));
        said.addAll(new Notes(wording).ofFlags(figure));
        return String.join(" ", said);
    }

    /** From where to where the values went. */
    public String course(Figure figure) {
        return course(figure, figure.actual());
    }

    /** The same of any series. */
    String course(Figure figure, Series series) {
        var readings = series.readings();
        var name = wording.isolate(series.name());
        return switch (readings.size()) {
            case 0 -> wording.text("figure.summary.none", name);
            case 1 ->
                wording.text(
                        "figure.summary.single", name, say(figure, readings.getFirst()), period(readings.getFirst()));
            default ->
                wording.text(
                        "figure.summary.range",
                        name,
                        say(figure, readings.getFirst()),
                        period(readings.getFirst()),
                        say(figure, readings.getLast()),
                        period(readings.getLast()));
        };
    }

    private void extremes(Figure figure, List<String> said) {
        var readings = figure.actual().readings();
        if (readings.size() > 2) {
            var by = Comparator.comparing(Reading::value);
            var most = readings.stream().max(by).orElseThrow();
            var least = readings.stream().min(by).orElseThrow();
            said.add(wording.text(
                    "figure.summary.extremes", say(figure, most), period(most), say(figure, least), period(least)));
        }
    }

    private String ahead(Figure figure, Reading end) {
        var low = end.point().low();
        var high = end.point().high();
        return wording.text(
                "figure.summary.projection",
                say(figure, end),
                period(end),
                wording.number(low == null ? end.value() : low),
                wording.number(high == null ? end.value() : high));
    }

    private String say(Figure figure, Reading reading) {
        return figure.unit().say(reading.value(), wording);
    }

    private String period(Reading reading) {
        return wording.upright(reading.period());
    }
}
