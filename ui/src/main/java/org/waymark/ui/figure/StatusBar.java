package org.waymark.ui.figure;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.waymark.ui.words.Wording;

/** How the measures of a goal stand: one bar, a part for each status as long as its count, and the counts in words. */
public final class StatusBar {

    private static final Set<Status> ALWAYS_TOLD =
            EnumSet.of(Status.ON_TRACK, Status.AT_RISK, Status.OFF_TRACK, Status.NO_DATA);

    private final Map<Status, Integer> counts;
    private final Wording wording;

    public StatusBar(Map<Status, Integer> counts, Wording wording) {
        this.counts = Map.copyOf(counts);
        this.wording = wording;
    }

    /** The bar. It begins at the reading side; the id tells the bars of one page apart. */
    public Markup draw(String id) {
        var hatch = SvgRenderer.safe(id) + "-hatch";
        var xml = new Xml();
        xml.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "status-bar",
                "width",
                "100%",
                "height",
                "16",
                "role",
                "img",
                "aria-label",
                wording.text("figure.count.title", words()));
        if (count(Status.NO_DATA) > 0) {
            Hatch.define(xml, hatch);
        }
        var all = Arrays.stream(Status.values()).mapToInt(this::count).sum();
        var before = 0;
        for (var status : Status.values()) {
            if (count(status) > 0) {
                part(xml, status, before, all, hatch);
                before += count(status);
            }
        }
        if (all == 0) {
            xml.leaf("rect", "class", "part empty", "x", "1", "y", "1", "width", "100%", "height", "14", "rx", "3");
        }
        return xml.close().markup();
    }

    /** The counts in words: 6 on track · 2 at risk · 1 off track · 0 no data. */
    public String words() {
        var parts = Arrays.stream(Status.values())
                .filter(status -> count(status) > 0 || ALWAYS_TOLD.contains(status))
                .map(status -> status.count(count(status), wording))
                .toList();
        return counts.values().stream().allMatch(count -> count == 0)
                ? wording.text("figure.count.none")
                : String.join(" · ", parts);
    }

    private void part(Xml xml, Status status, int before, int all, String hatch) {
        var ahead = wording.rightToLeft() ? all - before - count(status) : before;
        IntUnaryOperator hundredths = count -> (int) Math.round(10000.0 * count / all);
        var x = hundredths.applyAsInt(ahead);
        var width = hundredths.applyAsInt(ahead + count(status)) - x;
        xml.open("svg", "x", percent(x), "width", percent(width), "height", "16");
        var hatched = status == Status.NO_DATA;
        xml.leaf(
                "rect",
                "class",
                "part " + status.style(),
                "fill",
                hatched ? "url(#" + hatch + ")" : "currentColor",
                "x",
                "1",
                "y",
                "1",
                "width",
                "100%",
                "height",
                "14",
                "rx",
                "3");
        xml.close();
    }

    private int count(Status status) {
        return counts.getOrDefault(status, 0);
    }

    private static String percent(int hundredths) {
        return Ink.number(hundredths / 100.0) + "%";
    }
}
