package org.waymark.ui.exchange.sdmx;

import java.io.BufferedReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.waymark.ui.exchange.Limits;
import org.waymark.ui.exchange.ProblemReason;
import org.waymark.ui.exchange.Unreadable;

/** Lines of a text that ends them in any of the three ways, each within the limit. */
final class Lines {

    private final BufferedReader text;
    private int line;
    private boolean afterReturn;

    Lines(BufferedReader text) {
        this.text = text;
    }

    /** Number of the line read last, from 1. */
    int line() {
        return line;
    }

    @Nullable
    String next() throws IOException, Unreadable {
        line++;
        if (line > Limits.ROWS) {
            throw new Unreadable(ProblemReason.TOO_MANY_ROWS);
        }
        var read = new StringBuilder();
        var character = text.read();
        if (afterReturn && character == '\n') {
            character = text.read();
        }
        if (character < 0) {
            return null;
        }
        while (character >= 0 && character != '\n' && character != '\r') {
            read.append((char) character);
            if (read.length() > Limits.LINE) {
                throw new Unreadable(line, "", "", ProblemReason.LINE_TOO_LONG);
            }
            character = text.read();
        }
        afterReturn = character == '\r';
        return read.toString();
    }
}
