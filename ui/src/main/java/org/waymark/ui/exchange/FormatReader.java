package org.waymark.ui.exchange;

import java.io.IOException;

/** Reads one form of file from beginning to end; holds nothing between two files. */
public interface FormatReader {

    /** Adds every row and every problem in the file's order; throws where the whole file is refused. */
    void read(Source source, Findings findings) throws IOException, Unreadable;

    /** The first rows as they stand, where the form is a table with columns; else none. */
    default Beginning beginning(Source source) throws IOException, Unreadable {
        return Beginning.NONE;
    }
}
