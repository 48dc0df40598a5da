package org.waymark.ui.figure;

import java.util.Locale;
import org.waymark.ui.words.Wording;

/** Where a measure stands, in the order in which statuses are counted and drawn. */
public enum Status {
    ACHIEVED,
    ON_TRACK,
    AT_RISK,
    OFF_TRACK,
    NO_DATA,
    NOT_ASSESSED;

    /** The status in words. */
    public String in(Wording wording) {
        return wording.text("figure.status." + style());
    }

    /** A count of measures with this status, in words. */
    public String count(int measures, Wording wording) {
        return wording.text("figure.count." + style(), wording.number(measures));
    }

    /** The class the style sheet knows it by. */
    public String style() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
