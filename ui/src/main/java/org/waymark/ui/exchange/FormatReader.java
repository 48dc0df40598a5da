package org.waymark.ui.exchange;

import java.io.IOException;
import java.util.List;

/** Reads one form of file from beginning to end; holds nothing between two files. */
public interface FormatReader {

    /** Adds every row and every problem in the file's order; throws where the whole file is refused. */
    void read(Source source, Findings findings) throws IOException, Unreadable;

    /** Where a table has a column, by the name problems tell; negative where it has none. */
    default int column(List<String> header, String name) {
        return header.stream().map(String::strip).toList().indexOf(name);
    }

    /** The first rows: as they stand, where the form is a table with columns; else the codes of their figures. */
    default Beginning beginning(Source source) throws IOException, Unreadable {
        return FirstCodes.of(this, source);
    }
}
