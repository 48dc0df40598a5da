package org.waymark.ui.place;

import java.util.List;

/**
 * What taking a file of places would do. Nothing has been done yet.
 *
 * @param added places that are new
 * @param changed places that get another name, code or day
 * @param same places that are so already
 * @param problems lines that are not taken
 */
public record PlacePreview(
        List<PlaceRow> added, List<PlaceRow> changed, List<PlaceRow> same, List<PlaceProblem> problems) {

    public PlacePreview {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        same = List.copyOf(same);
        problems = List.copyOf(problems);
    }

    /** How many lines were read. */
    public int lines() {
        return added.size() + changed.size() + same.size() + problems.size();
    }
}
