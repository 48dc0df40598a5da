package org.waymark.ui.site;

import java.util.EnumMap;
import java.util.Map;
import org.waymark.query.progress.Status;

/** Statuses as figures show them. */
final class Statuses {

    private Statuses() {}

    static org.waymark.ui.figure.Status of(Status status) {
        return org.waymark.ui.figure.Status.valueOf(status.name());
    }

    static Map<org.waymark.ui.figure.Status, Integer> of(Map<Status, Integer> counts) {
        var shown = new EnumMap<org.waymark.ui.figure.Status, Integer>(org.waymark.ui.figure.Status.class);
        counts.forEach((status, count) -> shown.put(of(status), count));
        return shown;
    }
}
