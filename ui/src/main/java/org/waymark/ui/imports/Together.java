package org.waymark.ui.imports;

/** Commits several commands at once, or none of them. Each is guarded and answered as if it came alone. */
public interface Together {

    /** Runs acts that hand in commands, at most two hundred; what one of them throws undoes all. */
    void commit(Runnable acts);
}
