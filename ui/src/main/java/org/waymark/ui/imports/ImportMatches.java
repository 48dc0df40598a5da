package org.waymark.ui.imports;

/** Remembers per organisation what the codes of its files mean here, so that the next file needs no matching. */
public interface ImportMatches {

    Matching of(String organisation, String format);

    void remember(String organisation, String format, Matching matching);
}
