package org.waymark.ui.figure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.waymark.ui.words.Wording;

/**
 * Draws figures as SVG by classes and CSS variables alone, so that they follow light, dark, print and forced colours.
 */
public final class SvgRenderer {

    private final Wording wording;

    public SvgRenderer(Wording wording) {
        this.wording = wording;
    }

    /** The trajectory on one paper. The id tells the figures of one page apart. */
    public Markup trajectory(String id, Figure figure, Paper paper) {
        return new TrajectoryDrawing(safe(id), figure, wording, paper).draw();
    }

    /** The trajectory on both papers; the style sheet shows the one that fits. */
    public Markup trajectory(String id, Figure figure) {
        return both(trajectory(id, figure, Paper.WIDE), trajectory(id, figure, Paper.NARROW));
    }

    /** A group, its reference and the gap between them; the figure must have a reference. */
    public Markup gap(String id, Figure figure, Paper paper) {
        return new GapDrawing(safe(id), figure, wording, paper).draw();
    }

    public Markup gap(String id, Figure figure) {
        return both(gap(id, figure, Paper.WIDE), gap(id, figure, Paper.NARROW));
    }

    /** Two series over the years since each one's own beginning; the description says what is to be seen. */
    public Markup equalTime(String id, Figure figure, String description) {
        return both(
                EqualTimeDrawing.draw(safe(id), figure, wording, Paper.WIDE, description),
                EqualTimeDrawing.draw(safe(id), figure, wording, Paper.NARROW, description));
    }

    /** What happens when, as names and lanes side by side; phones show the list that must stand beside it. */
    public Markup timeline(String id, Timeline timeline) {
        return new TimelineDrawing(safe(id), timeline, wording).draw();
    }

    /** Who is left behind now: a group and its reference for each of a set, the widest gap first. */
    public Markup dumbbell(String id, FigureSet set) {
        return both(dumbbell(id, set, Paper.WIDE), dumbbell(id, set, Paper.NARROW));
    }

    public Markup dumbbell(String id, FigureSet set, Paper paper) {
        return new DumbbellDrawing(safe(id), set, wording, paper).draw();
    }

    /** Where: equal tiles, shaded in five classes. */
    public Markup tiles(String id, FigureSet set) {
        return both(tiles(id, set, Paper.WIDE), tiles(id, set, Paper.NARROW));
    }

    public Markup tiles(String id, FigureSet set, Paper paper) {
        return new TileDrawing(safe(id), set, wording, paper).draw();
    }

    /** Where, with the outlines of those that have one; tiles are the alternative. */
    public Markup map(String id, FigureSet set) {
        return both(map(id, set, Paper.WIDE), map(id, set, Paper.NARROW));
    }

    public Markup map(String id, FigureSet set, Paper paper) {
        return new MapDrawing(safe(id), set, wording, paper).draw();
    }

    /** How high, or how complete: cells in rows and columns. */
    public Markup grid(String id, Grid grid) {
        return both(grid(id, grid, Paper.WIDE), grid(id, grid, Paper.NARROW));
    }

    public Markup grid(String id, Grid grid, Paper paper) {
        return new GridDrawing(safe(id), grid, wording, paper).draw();
    }

    /** What goes which way; phones show the table that must stand beside it. */
    public Markup flow(String id, Flow flow) {
        return new FlowDrawing(safe(id), flow, wording).draw();
    }

    /** One of a set on the scale of all, small. */
    public Markup multiple(String id, FigureSet set, Figure figure) {
        return MultipleDrawing.draw(safe(id), set, figure, wording);
    }

    public Markup sparkline(Figure figure) {
        return SparklineDrawing.draw(figure, wording);
    }

    /** The trajectory as a file of its own. */
    public String file(String id, Figure figure) {
        return file(trajectory(id, figure, Paper.WIDE));
    }

    /** A drawing on one paper as a file of its own, with the style sheets inside. */
    public static String file(Markup drawing) {
        var svg = drawing.toString();
        var from = svg.indexOf('>') + 1;
        return svg.substring(0, from) + "<style>" + style("tokens") + style("figure") + "</style>"
                + svg.substring(from);
    }

    private static Markup both(Markup wide, Markup narrow) {
        return new Xml()
                .open("div", "class", "figure-box")
                .content(wide)
                .content(narrow)
                .close()
                .markup();
    }

    private static String style(String sheet) {
        try (var file = SvgRenderer.class.getResourceAsStream("/static/css/" + sheet + ".css")) {
            if (file == null) {
                throw new IllegalStateException("The style sheet " + sheet + " is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("(?s)/\\*.*?\\*/|@font-face\\s*\\{[^}]*}", "")
                    .replace("&", "&amp;")
                    .replace("<", "&lt;")
                    .strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String safe(String id) {
        return id.replaceAll("[^A-Za-z0-9_-]", "-");
    }
}
