package org.waymark.command.practice;

import java.util.regex.Pattern;

/** What counts as a link: an address of the web, without a name and password in it. */
final class Links {

    private static final int LONGEST = 2000;
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s/:@<>\"]+\\.[^\\s@<>\"]+");

    private Links() {}

    static boolean lead(String link) {
        return link.length() <= LONGEST && ADDRESS.matcher(link).matches();
    }
}
