package org.waymark.ui.transplant;

import org.waymark.command.strategy.Lineage;

/** Where a goal comes from, in a line that reads the same in every language. */
public final class Origins {

    private Origins() {}

    /** For example {@code ie-mis-2017/employment@2 https://plans.example.org}. */
    public static String of(Lineage from) {
        return from.strategy().value()
                + "/"
                + from.goal().value()
                + (from.version() == null ? "" : "@" + from.version())
                + (from.installation() == null ? "" : " " + from.installation());
    }
}
