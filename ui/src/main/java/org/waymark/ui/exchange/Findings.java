package org.waymark.ui.exchange;

import java.util.Collection;
import java.util.Map;

/** Where a reader puts what it finds. */
public interface Findings {

    void add(ReadRow row) throws Unreadable;

    /** A part that could not be read; thrown again where it is the whole file. */
    void add(Unreadable part) throws Unreadable;

    /** From here on a file inside the archive or folder is read. */
    default void inside(String part) {}

    /** The dimensions the file has, before its first row. */
    default void dimensions(Collection<String> names) throws Unreadable {}

    /** Whether observations with these codes are asked for at all. */
    default boolean wants(Map<String, String> codes, int observations) {
        return true;
    }
}
