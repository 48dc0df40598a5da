package org.waymark.ui.exchange.table;

import java.io.BufferedReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What stands between the columns of a CSV file: what was chosen, else what splits its header into most. */
public final class Separator {

    private static final int HEADER = 64 * 1024;
    private static final char[] KNOWN = {',', ';', '\t', '|'};

    private Separator() {}

    /** Leaves the text at its beginning. */
    public static char of(BufferedReader text, @Nullable Character chosen) throws IOException {
        if (chosen != null) {
            return chosen;
        }
        text.mark(HEADER);
        var counts = new int[KNOWN.length];
        var quoted = false;
        for (var i = 0; i < HEADER - 1; i++) {
            var character = text.read();
            if (character < 0 || (!quoted && (character == '\n' || character == '\r'))) {
                break;
            }
            quoted ^= character == '"';
            for (var known = 0; known < KNOWN.length; known++) {
                counts[known] += !quoted && character == KNOWN[known] ? 1 : 0;
            }
        }
        text.reset();
        var best = 0;
        for (var known = 1; known < KNOWN.length; known++) {
            best = counts[known] > counts[best] ? known : best;
        }
        return KNOWN[best];
    }
}
