package org.waymark.ui.workspace.dashboard;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.ui.figure.Figure;
import org.waymark.ui.figure.Point;
import org.waymark.ui.figure.Reading;
import org.waymark.ui.figure.Role;
import org.waymark.ui.figure.Series;
import org.waymark.ui.words.Wording;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A figure in the words of the browser's chart library. Colours are names of tokens, written {@code $name}. */
final class ChartOptions {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int STEPS = 5;

    private final Figure figure;
    private final Wording wording;

    ChartOptions(Figure figure, Wording wording) {
        this.figure = figure;
        this.wording = wording;
    }

    ObjectNode json() {
        var options = JSON.objectNode();
        options.put("animation", false);
        options.set(
                "grid", object("left", 8, "right", 136, "top", 28, "bottom", 8).put("containLabel", true));
        options.set("xAxis", axis(figure.across(STEPS), false));
        options.set("yAxis", axis(figure.up(STEPS), true));
        options.set("tooltip", JSON.objectNode().put("trigger", "axis").put("confine", true));
        var series = options.putArray("series");
        figure.find(Role.PROJECTION).ifPresent(ahead -> cone(series, ahead));
        figure.find(Role.ORIGINAL).ifPresent(first -> line(series, first, "$ink-2", "dashed", 1.2, "none"));
        figure.find(Role.TARGET).ifPresent(path -> line(series, path, "$on", "dotted", 2, dot(path)));
        figure.find(Role.REFERENCE).ifPresent(other -> line(series, other, "$g-host", "solid", 2, "diamond"));
        figure.find(Role.PROJECTION).ifPresent(ahead -> line(series, ahead, "$g-a", "dashed", 2, "none"));
        var actual = line(series, figure.actual(), "$g-a", "solid", 3.5, "emptyCircle");
        today().ifPresent(mark -> actual.set("markLine", mark));
        figure.find(Role.BASELINE).ifPresent(start -> baseline(series, start));
        return options;
    }

    private static ObjectNode axis(org.waymark.ui.figure.Scale scale, boolean lines) {
        var axis = JSON.objectNode().put("type", "value");
        axis.put("min", scale.low()).put("max", scale.high()).put("interval", scale.step());
        axis.putObject("axisLabel").put("color", "$ink-2").put("plain", true);
        axis.putObject("axisLine").put("show", false);
        axis.putObject("axisTick").put("show", false);
        var split = axis.putObject("splitLine").put("show", lines);
        split.putObject("lineStyle").put("color", "$line");
        return axis;
    }

    private ObjectNode line(ArrayNode all, Series one, String colour, String dash, double width, String symbol) {
        var series = all.addObject().put("type", "line").put("name", one.name()).put("color", colour);
        series.put("symbol", symbol)
                .put("symbolSize", 8)
                .put("connectNulls", false)
                .put("showAllSymbol", true);
        series.putObject("lineStyle").put("type", dash).put("width", width).put("color", colour);
        var data = series.putArray("data");
        for (var run : one.runs()) {
            if (!data.isEmpty()) {
                data.addArray().add(run.getFirst().point().at()).addNull();
            }
            run.forEach(reading -> point(data.addObject(), reading));
        }
        one.latest().ifPresent(last -> endLabel(series, one, last, colour));
        series.putObject("labelLayout").put("moveOverlap", "shiftY");
        return series;
    }

    /** A path of a single point is a dot, for there is no line to see. */
    private static String dot(Series path) {
        return path.readings().size() == 1 ? "circle" : "none";
    }

    /** A value that is not final or not certain is a dashed ring. */
    private static void point(ObjectNode datum, Reading reading) {
        datum.putArray("value").add(reading.point().at()).add(reading.value());
        if (reading.point().open()) {
            datum.putObject("itemStyle").put("borderType", "dashed");
        }
    }

    private void endLabel(ObjectNode series, Series one, Reading last, String colour) {
        var value = figure.unit().say(last.value(), wording);
        var named = one.role() != Role.ACTUAL;
        var label = series.putObject("endLabel").put("show", true).put("color", colour);
        label.put("fontWeight", 600).put("fontSize", named ? 12 : 14).put("lineHeight", 15);
        label.put("width", 128).put("overflow", "break");
        label.put("text", named ? one.name() + " " + value : value);
        if (!named) {
            label.putArray("offset").add(-8).add(-16);
        }
    }

    /** The range in which the course is likely to run, hatched; drawn by the connector as one shape. */
    private static void cone(ArrayNode all, Series ahead) {
        var area = all.addObject().put("type", "custom").put("silent", true).put("hatch", "$g-a");
        var outline = area.putArray("outline");
        var points = ahead.points();
        points.forEach(point -> corner(outline, point, point.low()));
        points.reversed().forEach(point -> corner(outline, point, point.high()));
        area.set("data", outline.deepCopy());
    }

    private static void corner(ArrayNode outline, Point point, @Nullable BigDecimal value) {
        if (value != null) {
            outline.addArray().add(point.at()).add(value);
        }
    }

    private void baseline(ArrayNode all, Series start) {
        start.latest().ifPresent(reading -> {
            var mark = all.addObject()
                    .put("type", "scatter")
                    .put("name", start.name())
                    .put("color", "$ink-2");
            mark.put("symbolSize", 9);
            mark.putArray("data").addArray().add(reading.point().at()).add(reading.value());
            var label = mark.putObject("label")
                    .put("show", true)
                    .put("position", falls(reading) ? "top" : "bottom")
                    .put("align", "left")
                    .put("color", "$ink-2");
            label.put(
                    "text", wording.text("figure.label.baseline", figure.unit().say(reading.value(), wording)));
        });
    }

    /** Whether lines run down from here, so that there is room above. */
    private boolean falls(Reading start) {
        return figure.actual()
                .latest()
                .map(last -> last.value().compareTo(start.value()) < 0)
                .orElse(false);
    }

    private Optional<ObjectNode> today() {
        return Optional.ofNullable(figure.today()).map(now -> {
            var line = JSON.objectNode().put("silent", true);
            line.putArray("symbol").add("none").add("none");
            line.putArray("data").addObject().put("xAxis", now);
            line.putObject("lineStyle").put("color", "$ink-2").put("type", "dotted");
            line.putObject("label")
                    .put("text", wording.text("figure.label.today"))
                    .put("color", "$ink-2");
            return line;
        });
    }

    private static ObjectNode object(String a, int x, String b, int y, String c, int z, String d, int u) {
        return JSON.objectNode().put(a, x).put(b, y).put(c, z).put(d, u);
    }
}
