package org.waymark.ui.exchange.markup;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.waymark.ui.exchange.Limits;
import org.waymark.ui.exchange.ProblemReason;
import org.waymark.ui.exchange.Unfit;
import org.waymark.ui.exchange.Unreadable;

/** JSON in which a quotation mark comes before there is too much between two of them to hold or to pass over. */
final class QuotedText extends FilterReader {

    private int run;
    private int line = 1;

    QuotedText(Reader text) {
        super(text);
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        var read = super.read(into, offset, length);
        for (var i = offset; i < offset + read; i++) {
            run = into[i] == '"' ? 0 : run + 1;
            line += into[i] == '\n' ? 1 : 0;
            if (run > Limits.LINE) {
                throw new Unfit(new Unreadable(line, "", "", ProblemReason.LINE_TOO_LONG));
            }
        }
        return read;
    }
}
