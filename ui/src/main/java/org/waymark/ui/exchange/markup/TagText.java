package org.waymark.ui.exchange.markup;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.waymark.ui.exchange.Limits;
import org.waymark.ui.exchange.ProblemReason;
import org.waymark.ui.exchange.Unfit;
import org.waymark.ui.exchange.Unreadable;

/** XML whose tags, texts, comments and sections all end before they are too long to hold. */
final class TagText extends FilterReader {

    private static final String COMMENT = "!--";
    private static final String SECTION = "![CDATA[";

    private final StringBuilder opening = new StringBuilder();
    private boolean tag;
    private char quote;
    private String until = "";
    private char last;
    private char beforeLast;
    private int run;
    private int line = 1;

    TagText(Reader text) {
        super(text);
    }

    @Override
    public int read() throws IOException {
        var character = super.read();
        if (character >= 0) {
            pass((char) character);
        }
        return character;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        var read = super.read(into, offset, length);
        for (var i = offset; i < offset + read; i++) {
            pass(into[i]);
        }
        return read;
    }

    private void pass(char character) throws IOException {
        run++;
        line += character == '\n' ? 1 : 0;
        if (run > Limits.LINE) {
            throw new Unfit(new Unreadable(line, "", "", ProblemReason.LINE_TOO_LONG));
        }
        if (!until.isEmpty()) {
            if (character == '>' && until.equals("" + beforeLast + last)) {
                until = "";
                tag = false;
                run = 0;
            }
        } else if (tag) {
            inTag(character);
        } else if (character == '<') {
            tag = true;
            quote = 0;
            opening.setLength(0);
            run = 0;
        }
        beforeLast = last;
        last = character;
    }

    private void inTag(char character) {
        if (opening.length() < SECTION.length()) {
            opening.append(character);
            if (opening.indexOf(COMMENT) == 0 && opening.length() == COMMENT.length()) {
                until = "--";
            } else if (opening.indexOf(SECTION) == 0) {
                until = "]]";
            }
        }
        if (quote != 0) {
            quote = character == quote ? 0 : quote;
        } else if (character == '>') {
            tag = false;
            run = 0;
        } else if (character == '"' || character == '\'') {
            quote = character;
        }
    }
}
