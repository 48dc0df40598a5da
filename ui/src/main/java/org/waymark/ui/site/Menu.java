package org.waymark.ui.site;

import java.util.List;

/** The entries of the menus, by the name under which their words are found. */
public final class Menu {

    /** At the head of every page. */
    public static final List<String> ENTRIES =
            List.of("overview", "goals", "places", "timeline", "you-said", "changes", "data");

    /** At its foot. */
    public static final List<String> FOOT = List.of(
            "facts",
            "consultations",
            "proposals",
            "commitments",
            "partners",
            "reviews",
            "practices",
            "releases",
            "crises",
            "integrity",
            "methods",
            "feedback",
            "track",
            "incident",
            "incidents",
            "privacy",
            "accessibility",
            "about");

    /** The ways to look at a figure. */
    public static final List<String> VIEWS = List.of("chart", "table", "about");

    private Menu() {}

    public static String path(String entry) {
        return switch (entry) {
            case "overview" -> "/";
            case "track" -> "/feedback/track";
            default -> "/" + entry;
        };
    }
}
