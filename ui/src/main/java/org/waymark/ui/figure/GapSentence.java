package org.waymark.ui.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.waymark.ui.words.Wording;

/** The gap between a group and its reference in sentences: how wide, how it changed, and which group moved. */
public final class GapSentence {

    private final Wording wording;

    public GapSentence(Wording wording) {
        this.wording = wording;
    }

    /** The sentences, none where the figure has no reference. */
    public List<String> of(Figure figure) {
        var gap = figure.find(Role.GAP);
        var reference = figure.find(Role.REFERENCE);
        if (gap.isEmpty() || reference.isEmpty()) {
            return List.of();
        }
        var latest = gap.get().latest();
        if (latest.isEmpty()) {
            return List.of(wording.text("figure.gap.unknown"));
        }
        var said = new ArrayList<String>();
        said.add(now(figure, reference.get(), latest.get()));
        gap.get().previous().ifPresent(before -> said.add(change(figure, reference.get(), before, latest.get())));
        return said;
    }

    private String now(Figure figure, Series reference, Reading latest) {
        var unit = figure.unit();
        var at = latest.point().at();
        var group = wording.isolate(figure.actual().name());
        var other = wording.isolate(reference.name());
        var value = unit.say(figure.actual().valueAt(at).orElseThrow(), wording);
        if (latest.value().signum() == 0) {
            return wording.text("figure.gap.none", group, other, value, period(latest));
        }
        return wording.text(
                "figure.gap.now",
                group,
                value,
                other,
                unit.say(reference.valueAt(at).orElseThrow(), wording),
                period(latest),
                unit.sayDistance(latest.value(), wording));
    }

    private String change(Figure figure, Series reference, Reading before, Reading latest) {
        if (latest.point().breaks()) {
            return wording.text("figure.gap.broken", period(before));
        }
        var change = latest.value().abs().subtract(before.value().abs());
        var who = wording.list(
                List.of(moved(figure, figure.actual(), before, latest), moved(figure, reference, before, latest)));
        if (change.signum() == 0) {
            return wording.text("figure.gap.same", period(before), who);
        }
        var key = change.signum() < 0 ? "figure.gap.smaller" : "figure.gap.larger";
        return wording.text(key, figure.unit().sayDistance(change, wording), period(before), who);
    }

    private String moved(Figure figure, Series series, Reading before, Reading latest) {
        BigDecimal change = series.valueAt(latest.point().at())
                .orElseThrow()
                .subtract(series.valueAt(before.point().at()).orElseThrow());
        var name = wording.isolate(series.name());
        return switch (change.signum()) {
            case 0 -> wording.text("figure.moved.same", name);
            case 1 -> wording.text("figure.moved.up", name, figure.unit().sayDistance(change, wording));
            default -> wording.text("figure.moved.down", name, figure.unit().sayDistance(change, wording));
        };
    }

    private String period(Reading reading) {
        return wording.upright(reading.period());
    }
}
