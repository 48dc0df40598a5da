package org.waymark.ui.figure;

import java.util.Locale;
import org.waymark.ui.words.Wording;

/** What must be said with a value before it is believed; the codes are those of Eurostat's observation status. */
public enum Flag {
    BREAK("b"),
    PROVISIONAL("p"),
    ESTIMATED("e"),
    LOW_RELIABILITY("u"),
    DEFINITION_DIFFERS("d"),
    FORECAST("f"),
    SUPPRESSED("c"),
    NOT_COLLECTED("m");

    private final String code;

    Flag(String code) {
        this.code = code;
    }

    /** The one-letter code, for machines. */
    public String code() {
        return code;
    }

    /** The flag in words, for people. */
    public String in(Wording wording) {
        return wording.text("figure.flag." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Whether a value so marked may still change or is uncertain, and is drawn as a dashed ring. */
    public boolean open() {
        return this == PROVISIONAL || this == ESTIMATED || this == LOW_RELIABILITY || this == FORECAST;
    }
}
