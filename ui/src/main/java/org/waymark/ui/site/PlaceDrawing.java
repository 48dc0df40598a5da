package org.waymark.ui.site;

import org.waymark.ui.figure.CsvWriter;
import org.waymark.ui.figure.GridSummary;
import org.waymark.ui.figure.Markup;
import org.waymark.ui.figure.Paper;
import org.waymark.ui.figure.SetSummary;
import org.waymark.ui.figure.SvgRenderer;
import org.waymark.ui.words.Wording;

/** One view of places as a drawing, in words, and as files. */
public record PlaceDrawing(String view, PlaceFigures figures, Wording wording) {

    /** The drawing of the view, for screens of either width. */
    public Markup drawing() {
        var svg = new SvgRenderer(wording);
        return switch (view) {
            case "outline" -> svg.map("outline", figures.places());
            case "gap" -> svg.dumbbell("gap", figures.places());
            case "complete" -> svg.grid("complete", figures.complete());
            case "groups" -> svg.dumbbell("groups", figures.groups());
            default -> svg.tiles("map", figures.places());
        };
    }

    /** The same as a file of its own. */
    String svg() {
        var svg = new SvgRenderer(wording);
        return SvgRenderer.file(
                switch (view) {
                    case "outline" -> svg.map("outline", figures.places(), Paper.WIDE);
                    case "gap" -> svg.dumbbell("gap", figures.places(), Paper.WIDE);
                    case "complete" -> svg.grid("complete", figures.complete(), Paper.WIDE);
                    case "groups" -> svg.dumbbell("groups", figures.groups(), Paper.WIDE);
                    default -> svg.tiles("map", figures.places(), Paper.WIDE);
                });
    }

    /** What the drawing shows, in words. */
    public String sentence() {
        return switch (view) {
            case "gap" -> new SetSummary(wording).ofGaps(figures.places());
            case "groups" -> new SetSummary(wording).ofGaps(figures.groups());
            case "complete" -> new GridSummary(wording).of(figures.complete());
            default -> new SetSummary(wording).ofTiles(figures.places());
        };
    }

    String csv() {
        var csv = new CsvWriter(wording);
        return view.equals("complete") ? csv.write(figures.complete()) : csv.write(figures.places());
    }
}
