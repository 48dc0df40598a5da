package org.waymark.ui.place;

import java.util.Locale;

/**
 * Why a line of a file of places, or a feature of a file of outlines, is not taken.
 *
 * @param line counted from 1; 0 where it is about the whole file
 * @param column its header, or empty
 * @param value what stands there, or empty
 */
public record PlaceProblem(int line, String column, String value, Reason reason) {

    /** What is the case. Every constant has a sentence and a remedy in every language. */
    public enum Reason {
        TOO_LARGE,
        NOT_TEXT,
        NOT_A_TABLE,
        NO_CODE_COLUMN,
        NO_NAME_COLUMN,
        NO_LEVEL_COLUMN,
        UNKNOWN_COLUMN,
        UNKNOWN_LIST,
        RAGGED_ROW,
        NOT_A_CODE,
        UNKNOWN_LEVEL,
        NO_NAME,
        NOT_A_DAY,
        ENDS_BEFORE_IT_BEGINS,
        TWICE,
        WITHIN_ITSELF,
        WITHIN_UNKNOWN,
        REGISTERED_OTHERWISE,
        CODE_TAKEN,
        NOT_GEOJSON,
        UNKNOWN_PLACE,
        NO_AREA;

        /** The key of its sentence. */
        public String sentence() {
            return "places.problem." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The key of what to do about it. */
        public String remedy() {
            return "places.remedy." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
