package org.waymark.ui.figure;

import java.util.ArrayList;
import java.util.List;

/** Words in lines, broken between words where there is room for no more; the last line is cut where all are full. */
final class Wrapped {

    private Wrapped() {}

    static List<String> lines(String text, double size, double width, int most) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.strip().split("\\s+", -1)) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || lines.size() == most - 1 || Ink.width(longer, size) <= width) {
                line.setLength(0);
                line.append(longer);
            } else {
                lines.add(Ink.fit(line.toString(), size, width));
                line.setLength(0);
                line.append(word);
            }
        }
        lines.add(Ink.fit(line.toString(), size, width));
        return lines;
    }
}
