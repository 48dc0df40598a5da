package org.waymark.command;

import java.util.Collection;
import java.util.regex.Pattern;

/** What counts as a link: an address of the web, without a name and password in it. */
public final class Links {

    private static final int LONGEST = 2000;
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s/:@<>\"]+\\.[^\\s@<>\"]+");

    private Links() {}

    /** Whether somebody can follow it. */
    public static boolean lead(String link) {
        return link.length() <= LONGEST && ADDRESS.matcher(link).matches();
    }

    /** Whether somebody can follow each. */
    public static boolean lead(Collection<String> links) {
        return links.stream().allMatch(Links::lead);
    }
}
