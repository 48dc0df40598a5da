package org.waymark.ui.place;

import java.util.List;
import org.waymark.query.place.PlaceOutline;

/**
 * What taking a file of outlines would do. Nothing has been done yet.
 *
 * @param outlines those of places on record
 * @param problems features that are not taken, counted from 1
 */
public record OutlinePreview(List<PlaceOutline> outlines, List<PlaceProblem> problems) {

    public OutlinePreview {
        outlines = List.copyOf(outlines);
        problems = List.copyOf(problems);
    }
}
